import { Injectable } from '@nestjs/common';
import type { Actor } from '@sic/authorization';
import { Database } from '@sic/database';
import { Rejection } from '@sic/kernel';
import { mayAnswerOffer } from '../gatherings.policy.js';
import { OfferLapsed } from '../gatherings.problems.js';
import { ActingPeople } from '../registration/acting-person.js';
import { demand, OpenRegistration } from '../registration/open-registration.js';
import { RecordMove } from '../registration/record-move.js';
import type { RegistrationOutcome } from '../registration/registration-state.js';
import { ClaimSeats } from './claim-seats.js';

/** Takes the seat that was held. Under the lock lapsed offers end first, so a late acceptance never wins. */
@Injectable()
export class AcceptOffer {
  constructor(
    private readonly database: Database,
    private readonly people: ActingPeople,
    private readonly open: OpenRegistration,
    private readonly seats: ClaimSeats,
    private readonly moves: RecordMove,
  ) {}

  /**
   * @returns the id of the registration; accepting twice does nothing the second time
   * @throws Rejection OFFER_LAPSED, NOT_FOUND, FORBIDDEN, REGISTRATION_ENDED
   */
  async execute(actor: Actor, registrationId: string): Promise<RegistrationOutcome> {
    const person = await this.people.of(actor);
    return this.database.transaction(async (tx) => {
      const { registration, standing, by } = await this.open.execute(tx, actor, person, registrationId);
      if (registration.state === 'confirmed') return { registrationId: registration.id, state: registration.state };
      if (registration.state === 'expired') throw new Rejection(new OfferLapsed());
      demand(mayAnswerOffer(actor, standing), standing);
      await this.seats.confirm(tx, registration.id);
      await this.moves.execute(tx, {
        registrationId: registration.id,
        gatheringId: registration.gatheringId,
        from: registration.state,
        to: 'confirmed',
        actorId: person.id,
        by,
      });
      return { registrationId: registration.id, state: 'confirmed' };
    });
  }
}
