import { Injectable } from '@nestjs/common';
import { preparedRows, type Tx } from '@sic/database';
import { invalid, newId, Rejection } from '@sic/kernel';
import { ClaimSeats, type LockedPool } from '../seat/claim-seats.js';
import { type Claimant, poolsOf, notEligible } from '../seat/eligibility.js';
import type { NamedPerson, Participant } from './participant.facts.js';
import { RecordTransition, type Transition } from './record-transition.js';
import type { RegistrationOutcome } from './registration-state.js';

export interface Entry {
  gatheringId: string;
  participant: Participant;
  claimant: Claimant;
  organisationId: string | null;
  substitute: NamedPerson | null;
  actorId: string;
  by: Transition['by'];
  /** An organiser's reason for a seat past the waitlist or over the capacity. */
  overrideReason?: string;
}

/**
 * Writes a new registration under the locks of its gathering's pools: confirmed when the guard finds room, waiting
 * otherwise. Sign-up, colleague, series and organiser all use this.
 */
@Injectable()
export class EnterParticipant {
  constructor(
    private readonly seats: ClaimSeats,
    private readonly transitions: RecordTransition,
  ) {}

  /**
   * @param pools all pools of the gathering, as `LockSeats` gave them in this transaction
   * @returns the registration's id and its state
   * @throws Rejection NOT_ELIGIBLE when no pool is for this person, INVALID_INPUT for an item without seats of its own
   */
  async execute(tx: Tx, pools: readonly LockedPool[], entry: Entry): Promise<RegistrationOutcome> {
    const { claimant, gatheringId } = entry;
    const own = poolsOf(pools, claimant);
    if (own.length === 0) throw new Rejection(notEligible(pools, claimant));
    if (!claimant.programmeItemIds.every((id) => own.some((pool) => pool.programmeItemId === id))) {
      throw invalid('programmeItemIds', 'hasSeats');
    }
    const hasRoom = await this.seats.roomFor(tx, pools, claimant);
    const isOverride = !hasRoom && entry.overrideReason !== undefined;
    const state = hasRoom || isOverride ? 'confirmed' : 'waitlisted';
    const id = await this.insert(tx, entry, state, isOverride);
    if (state === 'confirmed') await this.seats.take(tx, id, own, 'taken');
    await this.transitions.record(tx, {
      registrationId: id,
      gatheringId,
      from: null,
      to: state,
      actorId: entry.actorId,
      by: entry.by,
      ...(isOverride ? { data: { override: true, over: own.filter((p) => p.free < 0).map((p) => p.id) } } : {}),
    });
    return { registrationId: id, state };
  }

  private async insert(tx: Tx, entry: Entry, state: string, isOverride: boolean): Promise<string> {
    const id = newId();
    const { participant, claimant, substitute } = entry;
    await preparedRows(
      tx,
      'registration-insert',
      `insert into registration (id, gathering_id, person_id, colleague_name, colleague_email, organisation_id,
         organisation_kind, country, programme_item_ids, state, reason, is_override, substitute_name, substitute_email,
         registered_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
      [
        id,
        entry.gatheringId,
        participant.personId,
        participant.colleagueName,
        participant.colleagueEmail,
        entry.organisationId,
        claimant.organisationKind,
        claimant.country,
        claimant.programmeItemIds,
        state,
        isOverride ? entry.overrideReason : null,
        isOverride,
        substitute?.name ?? null,
        substitute?.email.trim().toLowerCase() ?? null,
        entry.actorId,
      ],
    );
    return id;
  }
}
