import { Injectable } from '@nestjs/common';
import { type Actor, actorId } from '@sic/authorization';
import type { Tx } from '@sic/database';
import { newId } from '@sic/kernel';
import { ClaimSeats } from '../seat/claim-seats.js';
import type { LockedRegistration } from './registration.facts.js';
import type { Participant } from './participant.facts.js';
import { RecordTransition } from './record-transition.js';
import { Registration } from './registration.entity.js';
import type { RegistrationOutcome } from './registration-state.js';

/** Writes that a substitute takes the seat of a locked registration over. */
@Injectable()
export class TakeOverSeat {
  constructor(
    private readonly seats: ClaimSeats,
    private readonly transitions: RecordTransition,
  ) {}

  /** The new registration has the organisation, the pools and the time of sign-up of the old one. */
  async execute(
    tx: Tx,
    { registration: old, by }: LockedRegistration,
    { personId, colleagueName, colleagueEmail }: Participant,
    actor: Actor,
  ): Promise<RegistrationOutcome> {
    const id = newId();
    const byLink: Record<string, true> = actor.kind === 'visitor' ? { byLink: true } : {};
    const change = { gatheringId: old.gatheringId, actorId: actorId(actor), by, data: byLink };
    await this.transitions.execute(tx, { ...change, registrationId: old.id, from: old.state, to: 'superseded' });
    await tx.insert(Registration, {
      ...old,
      id,
      personId,
      colleagueName,
      colleagueEmail,
      substituteName: null,
      substituteEmail: null,
      supersedesId: old.id,
      state: 'confirmed',
      stateAt: () => 'clock_timestamp()',
      acceptedAt: null,
      registeredBy: actorId(actor),
    });
    await this.seats.transfer(tx, old.id, id);
    await this.transitions.record(tx, {
      ...change,
      registrationId: id,
      from: null,
      to: 'confirmed',
      data: { supersedes: old.id, ...byLink },
    });
    return { registrationId: id, state: 'confirmed' };
  }
}
