import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentMember, SignedIn, type SignedInMember } from '@sic/authorization';
import { type Connection, type GraphQLContext, loaderOf, Returns } from '@sic/graphql';
import { AlreadyRegistered, GatheringNotReady, NotEligible, RegistrationEnded } from '../gatherings.problems.js';
import { AddParticipant } from './add-participant.js';
import { CancelParticipant } from './cancel-participant.js';
import { GiveSeatAnyway } from './give-seat-anyway.js';
import {
  AddParticipantSuccess,
  CancelParticipantSuccess,
  GiveSeatAnywaySuccess,
  RegistrationBalance,
  RegistrationConnection,
  RegistrationStep,
  RegistrationType,
} from './registration.graphql.js';
import {
  AddParticipantInput,
  CancelParticipantInput,
  GiveSeatAnywayInput,
  RegistrationsArgs,
} from './registration.inputs.js';
import { RegistrationBalanceQueries } from './registration-balance.queries.js';
import { RegistrationHistoryQueries } from './registration-history.queries.js';
import { RegistrationQueries } from './registration.queries.js';

/** What organisers read and do about the people of their gathering. */
@Resolver(() => RegistrationType)
export class ParticipantResolver {
  constructor(
    private readonly add: AddParticipant,
    private readonly cancel: CancelParticipant,
    private readonly give: GiveSeatAnyway,
    private readonly queries: RegistrationQueries,
    private readonly histories: RegistrationHistoryQueries,
    private readonly balances: RegistrationBalanceQueries,
  ) {}

  @ResolveField(() => [RegistrationStep], {
    description: 'What happened to it, oldest first; for organisers of its gathering, empty for everybody else.',
  })
  async history(@Parent() { id }: RegistrationType, @Context() context: GraphQLContext): Promise<RegistrationStep[]> {
    const loader = loaderOf<RegistrationStep[]>(context, 'gatherings-registration-histories', (ids) =>
      this.histories.of(context.actor, ids),
    );
    return (await loader.load(id)) ?? [];
  }

  @SignedIn()
  @Query(() => RegistrationConnection, { description: 'In the order of sign-up. For organisers of the gathering.' })
  registrations(
    @CurrentMember() member: SignedInMember,
    @Args() { gatheringId, filter, ...page }: RegistrationsArgs,
  ): Promise<Connection<RegistrationType>> {
    return this.queries.ofGathering(member, gatheringId, filter ?? {}, page);
  }

  @SignedIn()
  @Query(() => RegistrationBalance, { description: 'Seats and waiting people by kind and country. For organisers.' })
  registrationBalance(
    @CurrentMember() member: SignedInMember,
    @Args('gatheringId', { type: () => ID, description: 'The gathering whose people to count.' }) gatheringId: string,
  ): Promise<RegistrationBalance> {
    return this.balances.of(member, gatheringId);
  }

  @SignedIn()
  @Returns(
    'An organiser adds somebody: a seat if there is one, else the waitlist; with a reason a seat in any case.',
    () => AddParticipantSuccess,
    AlreadyRegistered,
    NotEligible,
    GatheringNotReady,
  )
  async addParticipant(
    @CurrentMember() member: SignedInMember,
    @Args('input', { description: 'Who, and to which gathering.' }) input: AddParticipantInput,
  ): Promise<AddParticipantSuccess> {
    const { registrationId } = await this.add.execute(member, input);
    return new AddParticipantSuccess(() => this.queries.changed(member, registrationId));
  }

  @SignedIn()
  @Returns('An organiser ends a registration, and says why.', () => CancelParticipantSuccess, RegistrationEnded)
  async cancelParticipant(
    @CurrentMember() member: SignedInMember,
    @Args('input', { description: 'The registration to cancel, and the reason that the person reads.' })
    { registrationId, reason }: CancelParticipantInput,
  ): Promise<CancelParticipantSuccess> {
    await this.cancel.execute(member, { registrationId, reason });
    return new CancelParticipantSuccess(() => this.queries.changed(member, registrationId));
  }

  @SignedIn()
  @Returns(
    'An organiser gives a seat past the list or over the capacity; the reason is recorded.',
    () => GiveSeatAnywaySuccess,
    RegistrationEnded,
  )
  async giveSeatAnyway(
    @CurrentMember() member: SignedInMember,
    @Args('input', { description: 'The registration to confirm, and the reason that the person reads.' })
    { registrationId, reason }: GiveSeatAnywayInput,
  ): Promise<GiveSeatAnywaySuccess> {
    await this.give.execute(member, { registrationId, reason });
    return new GiveSeatAnywaySuccess(() => this.queries.changed(member, registrationId));
  }
}
