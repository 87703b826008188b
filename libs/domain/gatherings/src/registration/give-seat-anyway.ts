import { Injectable } from '@nestjs/common';
import type { Actor } from '@sic/authorization';
import { Database } from '@sic/database';
import { mayGiveSeatAnyway } from '../gatherings.policy.js';
import { ClaimSeats } from '../seat/claim-seats.js';
import { poolsOf } from '../seat/eligibility.js';
import { ActingPeople } from './acting-person.js';
import { demand, OpenRegistration } from './open-registration.js';
import { RecordMove } from './record-move.js';
import type { RegistrationOutcome } from './registration-state.js';

/** An organiser confirms somebody who waits, past the list and if need be over the capacity; the reason is recorded. */
@Injectable()
export class GiveSeatAnyway {
  constructor(
    private readonly database: Database,
    private readonly people: ActingPeople,
    private readonly open: OpenRegistration,
    private readonly seats: ClaimSeats,
    private readonly moves: RecordMove,
  ) {}

  /** @throws Rejection NOT_FOUND, FORBIDDEN, REGISTRATION_ENDED */
  async execute(actor: Actor, registrationId: string, reason: string): Promise<RegistrationOutcome> {
    const person = await this.people.of(actor);
    return this.database.transaction(async (tx) => {
      const { registration, pools, standing } = await this.open.execute(tx, actor, person, registrationId);
      demand(mayGiveSeatAnyway(actor, standing), standing);
      const own = poolsOf(pools, registration);
      if (registration.state === 'offered') await this.seats.confirm(tx, registration.id);
      else await this.seats.take(tx, registration.id, own, 'taken');
      await this.moves.execute(
        tx,
        {
          registrationId: registration.id,
          gatheringId: registration.gatheringId,
          from: registration.state,
          to: 'confirmed',
          actorId: person.id,
          by: 'organiser',
          data: { override: true, over: own.filter((pool) => pool.free < 0).map((pool) => pool.id) },
        },
        { reason, isOverride: true },
      );
      return { registrationId: registration.id, state: 'confirmed' };
    });
  }
}
