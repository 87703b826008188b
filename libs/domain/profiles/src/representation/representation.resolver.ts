import { Args, Resolver } from '@nestjs/graphql';
import { CurrentMember, SignedIn, type SignedInMember } from '@sic/authorization';
import { Returns } from '@sic/graphql';
import { AlreadyRepresents, RepresentationChanged } from '../profiles.problems.js';
import { AskToRepresent } from './ask-to-represent.js';
import { ConfirmRepresentation } from './confirm-representation.js';
import { EndRepresentation } from './end-representation.js';
import { RefuseRepresentation } from './refuse-representation.js';
import {
  AskToRepresentSuccess,
  ConfirmRepresentationSuccess,
  EndRepresentationSuccess,
  RefuseRepresentationSuccess,
} from './representation.graphql.js';
import {
  AskToRepresentInput,
  ConfirmRepresentationInput,
  EndRepresentationInput,
  RefuseRepresentationInput,
} from './representation.inputs.js';
import { RepresentationQueries } from './representation.queries.js';

/** Representations: asked for, confirmed, refused, ended. */
@Resolver()
export class RepresentationResolver {
  constructor(
    private readonly queries: RepresentationQueries,
    private readonly asking: AskToRepresent,
    private readonly confirming: ConfirmRepresentation,
    private readonly refusing: RefuseRepresentation,
    private readonly ending: EndRepresentation,
  ) {}

  @SignedIn()
  @Returns('Asks to act for an organisation.', () => AskToRepresentSuccess, AlreadyRepresents)
  async askToRepresent(
    @CurrentMember() member: SignedInMember,
    @Args('input', { description: 'The organisation, the role and a message.' }) input: AskToRepresentInput,
  ): Promise<AskToRepresentSuccess> {
    return { representation: await this.queries.changed(member, await this.asking.execute(member, input)) };
  }

  @SignedIn()
  @Returns(
    'Confirms that a member acts for an organisation.',
    () => ConfirmRepresentationSuccess,
    RepresentationChanged,
  )
  async confirmRepresentation(
    @CurrentMember() member: SignedInMember,
    @Args('input', { description: 'The request to confirm.' }) { representationId }: ConfirmRepresentationInput,
  ): Promise<ConfirmRepresentationSuccess> {
    await this.confirming.execute(member, { representationId });
    return { representation: await this.queries.changed(member, representationId) };
  }

  @SignedIn()
  @Returns('Refuses a request to act for an organisation.', () => RefuseRepresentationSuccess, RepresentationChanged)
  async refuseRepresentation(
    @CurrentMember() member: SignedInMember,
    @Args('input', { description: 'The request to refuse, and why.' })
    { representationId, reason }: RefuseRepresentationInput,
  ): Promise<RefuseRepresentationSuccess> {
    await this.refusing.execute(member, { representationId, reason });
    return { representation: await this.queries.changed(member, representationId) };
  }

  @SignedIn()
  @Returns('Ends a representation, or takes a request back.', () => EndRepresentationSuccess, RepresentationChanged)
  async endRepresentation(
    @CurrentMember() member: SignedInMember,
    @Args('input', { description: 'Which representation ends, or which request is taken back.' })
    { representationId }: EndRepresentationInput,
  ): Promise<EndRepresentationSuccess> {
    await this.ending.execute(member, { representationId });
    return { representation: await this.queries.changed(member, representationId) };
  }
}
