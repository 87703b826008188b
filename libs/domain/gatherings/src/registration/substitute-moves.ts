import { Injectable } from '@nestjs/common';
import type { Tx } from '@sic/database';
import { newId } from '@sic/kernel';
import { ClaimSeats } from '../seat/claim-seats.js';
import type { Participant } from './participant.js';
import { RecordMove } from './record-move.js';
import { Registration } from './registration.entity.js';
import type { RegistrationOutcome } from './registration-state.js';

/** Writes a substitution under the locks. */
@Injectable()
export class SubstituteMoves {
  constructor(
    private readonly seats: ClaimSeats,
    private readonly moves: RecordMove,
  ) {}

  /** The new registration stands in the old one's place: same organisation, same pools, same time of sign-up. */
  async execute(
    tx: Tx,
    old: Registration,
    { personId, colleagueName, colleagueEmail }: Participant,
    { actorId, by }: { actorId: string; by: 'self' | 'representative' | 'organiser' },
  ): Promise<RegistrationOutcome> {
    const id = newId();
    await this.moves.execute(tx, {
      registrationId: old.id,
      gatheringId: old.gatheringId,
      from: old.state,
      to: 'superseded',
      actorId,
      by,
    });
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
      registeredBy: actorId,
    });
    await this.seats.transfer(tx, old.id, id);
    await this.moves.record(tx, {
      registrationId: id,
      gatheringId: old.gatheringId,
      from: null,
      to: 'confirmed',
      actorId,
      by,
      data: { supersedes: old.id },
    });
    return { registrationId: id, state: 'confirmed' };
  }
}
