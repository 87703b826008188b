import { Injectable } from '@nestjs/common';
import type { Actor } from '@sic/authorization';
import { Database } from '@sic/database';
import { mayCancel } from '../gatherings.policy.js';
import { ClaimSeats } from '../seat/claim-seats.js';
import { ActingPeople } from './acting-person.js';
import { demand, OpenRegistration } from './open-registration.js';
import { RecordMove } from './record-move.js';
import type { RegistrationOutcome } from './registration-state.js';

/** The person, or a representative of their organisation, gives the seat or the place on the waiting list back. */
@Injectable()
export class CancelRegistration {
  constructor(
    private readonly database: Database,
    private readonly people: ActingPeople,
    private readonly open: OpenRegistration,
    private readonly seats: ClaimSeats,
    private readonly moves: RecordMove,
  ) {}

  /**
   * @returns the id of the registration; cancelling one that is cancelled already does nothing
   * @throws Rejection NOT_FOUND, FORBIDDEN, REGISTRATION_ENDED
   */
  async execute(actor: Actor, registrationId: string): Promise<RegistrationOutcome> {
    const person = await this.people.of(actor);
    return this.database.transaction(async (tx) => {
      const { registration, standing, by } = await this.open.execute(tx, actor, person, registrationId);
      if (registration.state === 'cancelled') return { registrationId: registration.id, state: registration.state };
      demand(mayCancel(actor, standing), standing);
      const released = await this.seats.release(tx, registration.id);
      await this.moves.execute(tx, {
        registrationId: registration.id,
        gatheringId: registration.gatheringId,
        from: registration.state,
        to: 'cancelled',
        actorId: person.id,
        by,
        data: { seats: released },
      });
      return { registrationId: registration.id, state: 'cancelled' };
    });
  }
}
