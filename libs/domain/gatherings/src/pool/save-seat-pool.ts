import { Injectable } from '@nestjs/common';
import { authorize, type SignedInMember } from '@sic/authorization';
import { AuditLog, Database, type Tx } from '@sic/database';
import { invalid, isCountryCode, newId, NotFound, Rejection } from '@sic/kernel';
import { Outbox } from '@sic/outbox';
import { RateLimits, type RateLimit } from '@sic/rate-limits';
import { SeatsFreed } from '../gatherings.events.js';
import { lockGathering } from '../gathering/gathering.facts.js';
import { LockSeats } from '../registration/lock-seats.js';
import { canOnPool } from '../gatherings.policy.js';
import { SeatsTaken } from '../gatherings.problems.js';
import { ProgrammeItem } from '../programme/programme-item.entity.js';
import { poolFacts } from './pool.facts.js';
import { SeatPool } from './seat-pool.entity.js';

export interface SeatPoolCommand {
  gatheringId: string;
  /** The pool to change; a new one without it. */
  poolId?: string | null;
  name: string;
  capacity: number;
  kinds: readonly string[];
  /** People who come for themselves take from it, too. */
  isForPersons?: boolean | null;
  countries: readonly string[];
  programmeItemId?: string | null;
}

const SAVE_SEAT_POOL_RATE_LIMIT: RateLimit = { name: 'gatherings.save-seat-pool', points: 600, perSeconds: 3_600 };

/** Adds a seat pool, or changes one. Once people have signed up its rules stay; its number of seats may still grow. */
@Injectable()
export class SaveSeatPool {
  constructor(
    private readonly database: Database,
    private readonly lock: LockSeats,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
    private readonly rateLimits: RateLimits,
  ) {}

  /**
   * @returns the id of the pool
   * @throws Rejection NOT_FOUND, FORBIDDEN, SEATS_TAKEN when it would be smaller than what is taken and offered,
   *   POOL_IN_USE, INVALID_INPUT
   */
  async execute(member: SignedInMember, command: SeatPoolCommand): Promise<string> {
    await this.rateLimits.consume(SAVE_SEAT_POOL_RATE_LIMIT, member.id);
    return this.database.transaction(async (tx) => {
      const { gatheringId, name, capacity } = command;
      const { facts, pools } = await lockGathering(tx, this.lock, member, 'edit', gatheringId);
      const rules = await this.rules(tx, command);
      const known = pools.find((pool) => pool.id === command.poolId);
      if (command.poolId && !known) throw new Rejection(new NotFound('seat pool'));
      const isSame = known !== undefined && sameRules(known, rules);
      // Nobody can have chosen an item that had no seats of its own: such a pool may come later.
      const concernsSignedUp = !isSame && (known !== undefined || rules.programmeItemId === null);
      const pool = await poolFacts(tx, facts, pools, known?.id ?? null);
      authorize(canOnPool(member, concernsSignedUp ? 'changeRules' : 'edit', pool));
      if (known && capacity < known.held + known.taken && capacity < known.capacity) {
        throw new Rejection(new SeatsTaken(known.held + known.taken));
      }
      const id = known?.id ?? newId();
      if (known) await tx.update(SeatPool, { id }, { name, capacity, ...columnsOf(rules) });
      else await tx.insert(SeatPool, { id, gatheringId, name, capacity, position: pools.length, ...columnsOf(rules) });
      await this.audit.record(tx, {
        actorId: member.id,
        action: 'gatherings.save-seat-pool',
        subjectKind: 'gathering',
        subjectId: gatheringId,
        data: { poolId: id, capacityBefore: known?.capacity ?? null, capacity },
      });
      if (known && capacity > known.capacity) await this.outbox.publish(tx, SeatsFreed, { gatheringId });
      return id;
    });
  }

  private async rules(
    tx: Tx,
    { gatheringId, kinds, isForPersons, countries, programmeItemId }: SeatPoolCommand,
  ): Promise<Rules> {
    if (!countries.every(isCountryCode)) {
      throw invalid('countries', 'isCountry');
    }
    if (programmeItemId && !(await tx.existsBy(ProgrammeItem, { id: programmeItemId, gatheringId }))) {
      throw invalid('programmeItemId', 'exists');
    }
    return {
      kinds: [...new Set(kinds)],
      isForPersons: isForPersons ?? false,
      countries: [...new Set(countries)],
      programmeItemId: programmeItemId ?? null,
    };
  }
}

interface Rules {
  kinds: readonly string[];
  isForPersons: boolean;
  countries: readonly string[];
  programmeItemId: string | null;
}

function columnsOf({ kinds, countries, ...rules }: Rules): Pick<SeatPool, keyof Rules> {
  return { ...rules, kinds: [...kinds], countries: [...countries] };
}

function sameRules(pool: Rules, rules: Rules): boolean {
  const key = ({ kinds, isForPersons, countries, programmeItemId }: Rules): string =>
    JSON.stringify([[...kinds].sort(), isForPersons, [...countries].sort(), programmeItemId]);
  return key(pool) === key(rules);
}
