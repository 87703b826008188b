import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { CurrentMember, SignedIn, type SignedInMember } from '@sic/authorization';
import { type Connection, Returns } from '@sic/graphql';
import { AlreadyRegistered, GatheringNotReady, NotEligible, RegistrationEnded } from '../gatherings.problems.js';
import { AddParticipant } from './add-participant.js';
import { CancelParticipant } from './cancel-participant.js';
import { GiveSeatAnyway } from './give-seat-anyway.js';
import {
  AddParticipantInput,
  RegistrationBalance,
  RegistrationChange,
  RegistrationConnection,
  RegistrationsArgs,
  RegistrationReasonInput,
  type RegistrationType,
} from './registration.graphql.js';
import { RegistrationQueries } from './registration.queries.js';
import { registrationsCsv } from './registrations-csv.js';

/** What organisers read and do about the people of their gathering. */
@Resolver()
export class ParticipantResolver {
  constructor(
    private readonly add: AddParticipant,
    private readonly cancel: CancelParticipant,
    private readonly give: GiveSeatAnyway,
    private readonly queries: RegistrationQueries,
  ) {}

  @SignedIn()
  @Query(() => RegistrationConnection, { description: 'In the order of sign-up. For organisers.' })
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
    @Args('gatheringId', { type: () => ID }) gatheringId: string,
  ): Promise<RegistrationBalance> {
    return this.queries.balance(member, gatheringId);
  }

  @SignedIn()
  @Query(() => String, { description: 'The list as CSV, safe to open in a spreadsheet. For organisers.' })
  async registrationsCsv(
    @CurrentMember() member: SignedInMember,
    @Args('gatheringId', { type: () => ID }) gatheringId: string,
  ): Promise<string> {
    return registrationsCsv(await this.queries.all(member, gatheringId));
  }

  @SignedIn()
  @Returns(
    'An organiser adds somebody: a seat if there is one, else the waiting list; with a reason a seat in any case.',
    () => RegistrationChange,
    AlreadyRegistered,
    NotEligible,
    GatheringNotReady,
  )
  addParticipant(
    @CurrentMember() member: SignedInMember,
    @Args('input') input: AddParticipantInput,
  ): Promise<RegistrationChange> {
    return this.add.execute(member, input);
  }

  @SignedIn()
  @Returns(
    'An organiser takes a seat or a place on the list back, and says why.',
    () => RegistrationChange,
    RegistrationEnded,
  )
  cancelParticipant(
    @CurrentMember() member: SignedInMember,
    @Args('input') input: RegistrationReasonInput,
  ): Promise<RegistrationChange> {
    return this.cancel.execute(member, input.registrationId, input.reason);
  }

  @SignedIn()
  @Returns(
    'An organiser gives a seat past the list or over the capacity; the reason is recorded.',
    () => RegistrationChange,
    RegistrationEnded,
  )
  giveSeatAnyway(
    @CurrentMember() member: SignedInMember,
    @Args('input') input: RegistrationReasonInput,
  ): Promise<RegistrationChange> {
    return this.give.execute(member, input.registrationId, input.reason);
  }
}
