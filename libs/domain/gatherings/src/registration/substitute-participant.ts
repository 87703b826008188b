import { Injectable } from '@nestjs/common';
import { authorize, type SignedInMember } from '@sic/authorization';
import { Database } from '@sic/database';
import { invalid, Rejection } from '@sic/kernel';
import { RateLimits, type RateLimit } from '@sic/rate-limits';
import { canOnRegistration } from '../gatherings.policy.js';
import { AlreadyRegistered } from '../gatherings.problems.js';
import { ActingPersonFacts } from './acting-person.facts.js';
import { LockSeats } from './lock-seats.js';
import { lockRegistration } from './registration.facts.js';
import { activeRegistration, type NamedPerson, type Participant, ParticipantFacts } from './participant.facts.js';
import type { Registration } from './registration.entity.js';
import type { RegistrationOutcome } from './registration-state.js';
import { TakeOverSeat } from './take-over-seat.js';

/** Each substitute gets a mail. */
const SUBSTITUTE_PARTICIPANT_RATE_LIMIT: RateLimit = {
  name: 'gatherings.substitute-participant',
  points: 60,
  perSeconds: 3_600,
};

/**
 * The substitute takes the seat over. Its claims pass from one registration to the other in one transaction: no total
 * changes, and nobody on the waitlist is offered the seat in between.
 */
@Injectable()
export class SubstituteParticipant {
  constructor(
    private readonly database: Database,
    private readonly people: ActingPersonFacts,
    private readonly participants: ParticipantFacts,
    private readonly lock: LockSeats,
    private readonly takeOver: TakeOverSeat,
    private readonly rateLimits: RateLimits,
  ) {}

  /**
   * @param substitute who comes instead; without it, the substitute that was named at sign-up
   * @returns the registration of the substitute
   * @throws Rejection NOT_FOUND, FORBIDDEN, REGISTRATION_ENDED, ALREADY_REGISTERED, INVALID_INPUT
   */
  async execute(
    member: SignedInMember,
    { registrationId, substitute }: { registrationId: string; substitute?: NamedPerson | null },
  ): Promise<RegistrationOutcome> {
    await this.rateLimits.consume(SUBSTITUTE_PARTICIPANT_RATE_LIMIT, member.id);
    const person = await this.people.of(member);
    const named = substitute ?? (await this.namedAtSignUp(registrationId));
    const participant = named ? await this.participants.named(named) : null;
    return this.database.transaction(async (tx) => {
      const locked = await lockRegistration(tx, this.lock, member, person, registrationId);
      authorize(canOnRegistration(member, 'substitute', locked.facts));
      if (!named || !participant) throw invalid('substitute', 'required');
      if (isSame(locked.registration, participant)) {
        throw invalid('substitute', 'isSomebodyElse');
      }
      if (await activeRegistration(tx, locked.registration.gatheringId, participant)) {
        throw new Rejection(new AlreadyRegistered(named.name));
      }
      return this.takeOver.execute(tx, locked, participant, member);
    });
  }

  private async namedAtSignUp(registrationId: string): Promise<NamedPerson | null> {
    const row = await this.database.row<{ name: string | null; email: string | null }>(
      'gatherings-substitute',
      'select substitute_name as name, substitute_email as email from registration where id::text = $1',
      [registrationId],
    );
    return row && row.name !== null && row.email !== null ? { name: row.name, email: row.email } : null;
  }
}

function isSame({ personId, colleagueEmail }: Registration, participant: Participant): boolean {
  return (
    (personId !== null && participant.personId === personId) ||
    (colleagueEmail !== null && participant.colleagueEmail === colleagueEmail)
  );
}
