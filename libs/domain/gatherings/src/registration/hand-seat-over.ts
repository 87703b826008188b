import { Injectable } from '@nestjs/common';
import { authorize } from '@sic/authorization';
import { Database } from '@sic/database';
import { invalid, Rejection } from '@sic/kernel';
import { canOnRegistration } from '../gatherings.policy.js';
import { AlreadyRegistered } from '../gatherings.problems.js';
import { ActingPersonFacts, type SeatActor } from './acting-person.facts.js';
import { LockSeats } from './lock-seats.js';
import { lockRegistration } from './registration.facts.js';
import { activeRegistration, type NamedPerson, namedParticipant } from './participant.facts.js';
import type { RegistrationOutcome } from './registration-state.js';
import { TakeOverSeat } from './take-over-seat.js';

export interface HandOverCommand {
  registrationId: string;
  /** Who comes instead; without it, the substitute that was named at sign-up. */
  substitute?: NamedPerson | null;
}

/**
 * The substitute takes the seat over. Its claims pass from one registration to the other in one transaction: no total
 * changes, and nobody on the waitlist is offered the seat in between.
 */
@Injectable()
export class HandSeatOver {
  constructor(
    private readonly database: Database,
    private readonly people: ActingPersonFacts,
    private readonly lock: LockSeats,
    private readonly takeOver: TakeOverSeat,
  ) {}

  /**
   * @returns the registration of the substitute
   * @throws Rejection NOT_FOUND, FORBIDDEN, REGISTRATION_ENDED, ALREADY_REGISTERED, INVALID_INPUT
   */
  async execute(by: SeatActor, { registrationId, substitute }: HandOverCommand): Promise<RegistrationOutcome> {
    const acting = await this.people.acting(by);
    const named = substitute ?? (await this.namedAtSignUp(registrationId));
    const participant = named ? namedParticipant(named) : null;
    return this.database.transaction(async (tx) => {
      const locked = await lockRegistration(tx, this.lock, acting, registrationId);
      authorize(canOnRegistration(acting.actor, 'substitute', locked.facts));
      if (!named || !participant) throw invalid('substitute', 'required');
      const isSelf = locked.facts.isOwn && participant.colleagueEmail === acting.person.email;
      if (isSelf || locked.registration.colleagueEmail === participant.colleagueEmail) {
        throw invalid('substitute', 'isSomebodyElse');
      }
      if (await activeRegistration(tx, locked.registration.gatheringId, participant)) {
        throw new Rejection(new AlreadyRegistered(named.name));
      }
      return this.takeOver.execute(tx, locked, participant, acting.actor);
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
