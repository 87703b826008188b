import type { SignedInMember } from '@sic/authorization';
import type { Tx } from '@sic/database';
import { NotFound, Rejection } from '@sic/kernel';
import type { ProcessFacts } from '../processes.policy.js';
import { Process } from './process.entity.js';
import { processFacts } from './process.facts.js';

/**
 * Locks a process until the transaction ends: nobody plans it or names editors meanwhile.
 * @returns the process, and what a policy has to know of it
 * @throws Rejection NOT_FOUND
 */
export async function lockProcess(
  tx: Tx,
  member: SignedInMember,
  processId: string,
): Promise<{ process: Process; facts: ProcessFacts }> {
  const process = await tx.findOne(Process, { where: { id: processId }, lock: { mode: 'pessimistic_write' } });
  if (!process) throw new Rejection(new NotFound('process'));
  return { process, facts: await processFacts(tx, member, processId) };
}
