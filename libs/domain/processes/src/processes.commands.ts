import type { Actor } from '@sic/authorization';
import type { Tx } from '@sic/database';
import { NotFound, Rejection } from '@sic/kernel';
import { Process } from './process/process.entity.js';
import { processFacts } from './process/process.facts.js';
import type { ProcessFacts } from './processes.policy.js';

export { OpenProcess, type OpenProcessCommand } from './process/open-process.js';

/**
 * Locks a process until the transaction ends: nobody plans it or names editors meanwhile.
 * @returns what a policy has to know of it
 * @throws Rejection NOT_FOUND
 */
export async function lockProcess(tx: Tx, actor: Actor, processId: string): Promise<ProcessFacts> {
  const process = await tx.findOne(Process, { where: { id: processId }, lock: { mode: 'pessimistic_write' } });
  if (!process) throw new Rejection(new NotFound('process'));
  return processFacts(tx, actor, processId);
}

/**
 * The next number of a process, from 1. Its row is locked until the transaction ends, so that no number is given twice;
 * a number whose transaction rolls back is given again.
 */
export async function nextNumber(tx: Tx, processId: string): Promise<number> {
  const [rows] = (await tx.query(
    'update process set last_number = last_number + 1 where id = $1 returning last_number as number',
    [processId],
  )) as [{ number: number }[], number];
  return rows[0]!.number;
}
