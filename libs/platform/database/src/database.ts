import { hash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Conflict, Rejection } from '@sic/kernel';
import type { Pool, PoolClient } from 'pg';
import { DataSource, QueryFailedError, type EntityManager } from 'typeorm';

/** An open transaction. Whatever writes takes one as its first argument. */
export type Tx = EntityManager;

/** serialization_failure, deadlock_detected, lock_not_available */
const TRANSIENT = new Set(['40001', '40P01', '55P03']);
const ATTEMPTS = 4;
/** PostgreSQL keeps so many characters of the name of a statement. */
const NAME_LENGTH = 63;

/** The name itself, or one of allowed length that no other long name has: those that begin alike would collide. */
function statementName(name: string): string {
  return name.length <= NAME_LENGTH ? name : `${name.slice(0, 30)}-${hash('sha256', name).slice(0, 32)}`;
}

function sqlState(error: unknown): string | undefined {
  return error instanceof QueryFailedError ? (error.driverError as { code?: string }).code : undefined;
}

/** Whether a write broke a unique constraint or index; `name` narrows it to one. */
export function isUniqueViolation(error: unknown, name?: string): boolean {
  if (sqlState(error) !== '23505') return false;
  return name === undefined || ((error as QueryFailedError).driverError as { constraint?: string }).constraint === name;
}

type AfterCommit = (database: Database) => Promise<unknown>;

/** Runs `action` once this transaction has committed; not at all when it rolls back. For hints only, never for effects. */
export function afterCommit(tx: Tx, key: string, action: AfterCommit): void {
  const data = tx.queryRunner?.data as { afterCommit?: Map<string, AfterCommit> } | undefined;
  data?.afterCommit?.set(key, action);
}

/**
 * Plain rows of one prepared statement inside a transaction, for statements that run while others wait for the same
 * locks: sent by name it skips parsing and planning. As in `Database.rows`, a name always carries the same text.
 */
export async function preparedRows<T extends object>(
  tx: Tx,
  name: string,
  text: string,
  values: unknown[] = [],
): Promise<T[]> {
  const client = tx.queryRunner ? ((await tx.queryRunner.connect()) as PoolClient) : poolOf(tx.dataSource);
  try {
    return (await client.query<T>({ name, text, values })).rows;
  } catch (error) {
    throw new QueryFailedError(text, values, error as Error);
  }
}

function poolOf(source: DataSource): Pool {
  return (source.driver as unknown as { master: Pool }).master;
}

/** The only way to PostgreSQL: transactions for what writes, named statements for page reads. */
@Injectable()
export class Database {
  constructor(private readonly source: DataSource) {}

  /** For reads outside a transaction. */
  get manager(): EntityManager {
    return this.source.manager;
  }

  /**
   * Runs `work` in one transaction at READ COMMITTED, which every session has as its default, and commits it. Lock timeouts, deadlocks and serialisation
   * failures are tried again a few times with jitter; `work` must therefore have no effect outside the transaction.
   * @throws Rejection with CONFLICT when it stays busy; whatever `work` throws, after rolling back
   */
  async transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.once(work);
      } catch (error) {
        const state = sqlState(error);
        if (state === undefined || !TRANSIENT.has(state)) throw error;
        if (attempt === ATTEMPTS) throw new Rejection(new Conflict('BUSY'));
        await wait(20 * attempt + Math.random() * 60);
      }
    }
  }

  private async once<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const hooks = new Map<string, AfterCommit>();
    const result = await this.committed(work, hooks);
    // After the release of the connection: a hook needs a connection too, and would wait for ever if all of them were
    // held by transactions whose hooks wait.
    for (const hook of hooks.values()) await hook(this).catch(() => undefined);
    return result;
  }

  private async committed<T>(work: (tx: Tx) => Promise<T>, hooks: Map<string, AfterCommit>): Promise<T> {
    const runner = this.source.createQueryRunner();
    runner.data = { afterCommit: hooks };
    try {
      await runner.startTransaction();
      const result = await work(runner.manager);
      await runner.commitTransaction();
      return result;
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }

  /**
   * Plain rows of one prepared statement. `name` identifies the text for the life of a connection: the same name must
   * always carry the same text. Sent by name it skips parsing and planning, half of a short query's time.
   */
  async rows<T extends object>(name: string, text: string, values: unknown[] = []): Promise<T[]> {
    const result = await this.pool().query<T>({ name: statementName(name), text, values });
    return result.rows;
  }

  /** Like `rows`, for a statement whose answer is at most one row. */
  async row<T extends object>(name: string, text: string, values: unknown[] = []): Promise<T | undefined> {
    return (await this.rows<T>(name, text, values))[0];
  }

  /** The number that a statement answers as `count`, in one row. */
  async count(name: string, text: string, values: unknown[] = []): Promise<number> {
    return (await this.row<{ count: number }>(name, text, values))?.count ?? 0;
  }

  async isReady(): Promise<boolean> {
    return this.pool()
      .query('select 1')
      .then(() => true)
      .catch(() => false);
  }

  /** The pool of the driver, for LISTEN connections and named statements. */
  pool(): Pool {
    return poolOf(this.source);
  }
}
