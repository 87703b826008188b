import { Injectable } from '@nestjs/common';
import type { Actor } from '@sic/authorization';
import { Database } from '@sic/database';
import { mayCancelAsOrganiser } from '../gatherings.policy.js';
import { ClaimSeats } from '../seat/claim-seats.js';
import { ActingPeople } from './acting-person.js';
import { demand, OpenRegistration } from './open-registration.js';
import { RecordMove } from './record-move.js';
import type { RegistrationOutcome } from './registration-state.js';

/** An organiser takes a seat, an offer or a place on the waiting list back, and says why. The person is told. */
@Injectable()
export class CancelParticipant {
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
      const { registration, standing } = await this.open.execute(tx, actor, person, registrationId);
      demand(mayCancelAsOrganiser(actor, standing), standing);
      const to = registration.state === 'offered' ? 'revoked' : 'cancelled_by_organiser';
      const released = await this.seats.release(tx, registration.id);
      await this.moves.execute(
        tx,
        {
          registrationId: registration.id,
          gatheringId: registration.gatheringId,
          from: registration.state,
          to,
          actorId: person.id,
          by: 'organiser',
          data: { seats: released },
        },
        { reason },
      );
      return { registrationId: registration.id, state: to };
    });
  }
}
