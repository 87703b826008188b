import { Args, Query, Resolver } from '@nestjs/graphql';
import { CurrentMember, ModeratorOnly, type SignedInMember } from '@sic/authorization';
import { type Connection, PageArgs, Returns } from '@sic/graphql';
import { OrganisationChanged } from '../profiles.problems.js';
import {
  OrganisationConnection,
  type OrganisationType,
  RefuseOrganisationSuccess,
  VerifyOrganisationSuccess,
} from './organisation.graphql.js';
import { RefuseOrganisationInput, VerifyOrganisationInput } from './organisation.inputs.js';
import { OrganisationWaits } from './organisation-waits.js';
import { OrganisationQueries } from './organisation.queries.js';
import { RefuseOrganisation } from './refuse-organisation.js';
import { VerifyOrganisation } from './verify-organisation.js';

/** What moderators say of organisations. */
@Resolver()
export class StandingResolver {
  constructor(
    private readonly queries: OrganisationQueries,
    private readonly waits: OrganisationWaits,
    private readonly verifying: VerifyOrganisation,
    private readonly refusing: RefuseOrganisation,
  ) {}

  @ModeratorOnly()
  @Query(() => OrganisationConnection, {
    description:
      'Organisations that no moderator has confirmed or refused yet: those first whose people wait for something that is near, then the oldest.',
  })
  async organisationsToConfirm(@Args() page: PageArgs): Promise<Connection<OrganisationType>> {
    return this.queries.toConfirm(page, await this.waits.all());
  }

  @ModeratorOnly()
  @Returns(
    'Confirms the name, the kind and the country of an organisation, or takes that back.',
    () => VerifyOrganisationSuccess,
    OrganisationChanged,
  )
  async verifyOrganisation(
    @CurrentMember() member: SignedInMember,
    @Args('input', { description: 'The organisation, and whether it is confirmed.' }) input: VerifyOrganisationInput,
  ): Promise<VerifyOrganisationSuccess> {
    await this.verifying.execute(member, input);
    return { organisation: await this.queries.changed(member, input.organisationId) };
  }

  @ModeratorOnly()
  @Returns(
    'Refuses to confirm an organisation, with a reason that its people read.',
    () => RefuseOrganisationSuccess,
    OrganisationChanged,
  )
  async refuseOrganisation(
    @CurrentMember() member: SignedInMember,
    @Args('input', { description: 'The organisation, and why.' }) input: RefuseOrganisationInput,
  ): Promise<RefuseOrganisationSuccess> {
    await this.refusing.execute(member, input);
    return { organisation: await this.queries.changed(member, input.organisationId) };
  }
}
