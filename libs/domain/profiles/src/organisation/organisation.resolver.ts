import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, CurrentMember, Public, SignedIn, type SignedInMember } from '@sic/authorization';
import { type Connection, Returns } from '@sic/graphql';
import { PlaceCount } from '../place/place.graphql.js';
import { OrganisationChanged, OrganisationExists, SimilarOrganisations } from '../profiles.problems.js';
import {
  OrganisationConnection,
  OrganisationType,
  RegisterOrganisationSuccess,
  UpdateOrganisationSuccess,
} from './organisation.graphql.js';
import {
  OrganisationPlacesArgs,
  OrganisationsArgs,
  RegisterOrganisationInput,
  UpdateOrganisationInput,
} from './organisation.inputs.js';
import { OrganisationDirectoryQueries } from './organisation-directory.queries.js';
import { OrganisationQueries } from './organisation.queries.js';
import { RegisterOrganisation } from './register-organisation.js';
import { UpdateOrganisation } from './update-organisation.js';

/** Organisations: the directory, one page, and what is done with them. */
@Resolver()
export class OrganisationResolver {
  constructor(
    private readonly queries: OrganisationQueries,
    private readonly directory: OrganisationDirectoryQueries,
    private readonly registering: RegisterOrganisation,
    private readonly updating: UpdateOrganisation,
  ) {}

  @Public()
  @Query(() => OrganisationType, { nullable: true, description: 'Null when there is none, or when it is hidden.' })
  async organisation(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'The id of the organisation.' }) id: string,
  ): Promise<OrganisationType | null> {
    return this.queries.byId(actor, id);
  }

  @Public()
  @Query(() => OrganisationConnection, { description: 'The directory of organisations.' })
  organisations(@Args() { filter, sort, ...page }: OrganisationsArgs): Promise<Connection<OrganisationType>> {
    return this.directory.page(filter ?? {}, sort, page);
  }

  @Public()
  @Query(() => [PlaceCount], { description: 'Where the organisations of the filter are.' })
  organisationPlaces(@Args() { filter }: OrganisationPlacesArgs): Promise<PlaceCount[]> {
    return this.directory.places(filter ?? {});
  }

  @SignedIn()
  @Returns(
    'Registers an organisation; the viewer asks to represent it.',
    () => RegisterOrganisationSuccess,
    OrganisationExists,
    SimilarOrganisations,
  )
  async registerOrganisation(
    @CurrentMember() member: SignedInMember,
    @Args('input', { description: 'What is said of the organisation.' })
    { website, ...input }: RegisterOrganisationInput,
  ): Promise<RegisterOrganisationSuccess> {
    const id = await this.registering.execute(member, { ...input, website: website ?? null });
    return { organisation: await this.queries.changed(member, id) };
  }

  @SignedIn()
  @Returns(
    'Replaces what is said of an organisation. With another name, kind, country or domain it has to be confirmed again.',
    () => UpdateOrganisationSuccess,
    OrganisationExists,
    OrganisationChanged,
    SimilarOrganisations,
  )
  async updateOrganisation(
    @CurrentMember() member: SignedInMember,
    @Args('input', { description: 'What shall be said of the organisation.' })
    { website, ...input }: UpdateOrganisationInput,
  ): Promise<UpdateOrganisationSuccess> {
    await this.updating.execute(member, { ...input, website: website ?? null });
    return { organisation: await this.queries.changed(member, input.organisationId) };
  }
}
