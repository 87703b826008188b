import { Injectable } from '@nestjs/common';
import { preparedRows, type Tx } from '@sic/database';
import { Forbidden, invalid, newId, Rejection } from '@sic/kernel';
import { ClaimSeats, type LockedPool } from '../seat/claim-seats.js';
import { type Claimant, counted, dependsOnStanding, type Guest, notEligible, poolsOf } from '../seat/eligibility.js';
import type { NamedPerson, Participant } from './participant.facts.js';
import { RecordTransition, type Transition } from './record-transition.js';
import { NotEligible } from '../gatherings.problems.js';
import type { RegistrationOutcome, RegistrationState } from './registration-state.js';

export interface Entry {
  gatheringId: string;
  participant: Participant;
  claimant: Guest;
  organisationId: string | null;
  substitute: NamedPerson | null;
  actorId: string;
  by: Transition['by'];
  /** The two who signed up together; `mustWait` when there are no two seats and they do not want one. */
  pair?: { id: string; mayBeSplit: boolean; mustWait: boolean };
  /** An organiser's reason for a seat past the waitlist or over the capacity. */
  overrideReason?: string;
}

/**
 * Writes a new registration under the locks of its gathering's pools: confirmed when the guard finds room, waiting
 * otherwise; without a seat as long as one would depend on an organisation that moderators have not confirmed. Sign-up,
 * colleague, series and organiser all use this.
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
   * @throws Rejection NOT_ELIGIBLE when no pool is for this person, INVALID_INPUT for an item without seats of its own;
   *   FORBIDDEN when an organiser would override that an organisation is not confirmed
   */
  async execute(tx: Tx, pools: readonly LockedPool[], entry: Entry): Promise<RegistrationOutcome> {
    const { claimant, gatheringId } = entry;
    const own = poolsOf(pools, claimant);
    if (own.length === 0) throw new Rejection(notEligible(pools, claimant));
    if (!claimant.programmeItemIds.every((id) => own.some((pool) => pool.programmeItemId === id))) {
      throw invalid('programmeItemIds', 'hasSeats');
    }
    if (dependsOnStanding(pools, claimant)) return this.wait(tx, pools, entry);
    const known = counted(claimant);
    const hasRoom = entry.pair?.mustWait !== true && (await this.seats.roomFor(tx, pools, known));
    const isOverride = !hasRoom && entry.overrideReason !== undefined;
    const state = hasRoom || isOverride ? 'confirmed' : 'waitlisted';
    const id = await this.insert(tx, entry, known, state, isOverride);
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

  /** Whether there are so many seats for people of this kind and country now. */
  async hasRoom(tx: Tx, pools: readonly LockedPool[], claimant: Guest, seats: number): Promise<boolean> {
    return this.seats.roomFor(tx, pools, counted(claimant), { seats });
  }

  /** Without a seat, until moderators have confirmed the organisation; the place is that of now. */
  private async wait(tx: Tx, pools: readonly LockedPool[], entry: Entry): Promise<RegistrationOutcome> {
    const { claimant, gatheringId, actorId, by, overrideReason } = entry;
    if (claimant.standing === 'refused') {
      const names = pools.filter((pool) => pool.programmeItemId === null).map((pool) => pool.name);
      throw new Rejection(new NotEligible('ORGANISATION_REFUSED', names));
    }
    if (overrideReason !== undefined) throw new Rejection(new Forbidden('ORGANISATION_NOT_CONFIRMED'));
    const to = 'pending_approval';
    const registrationId = await this.insert(tx, entry, counted(claimant), to, false);
    await this.transitions.record(tx, { registrationId, gatheringId, from: null, to, actorId, by });
    return { registrationId, state: to };
  }

  private async insert(
    tx: Tx,
    entry: Entry,
    claimant: Claimant,
    state: RegistrationState,
    isOverride: boolean,
  ): Promise<string> {
    const id = newId();
    const { participant, substitute } = entry;
    await preparedRows(
      tx,
      'registration-insert',
      `insert into registration (id, gathering_id, person_id, colleague_name, colleague_email, organisation_id,
         organisation_kind, country, programme_item_ids, state, reason, is_override, substitute_name, substitute_email,
         registered_by, pair_id, may_be_split)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`,
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
        entry.pair?.id ?? null,
        entry.pair?.mayBeSplit ?? true,
      ],
    );
    return id;
  }
}
