import type { Actor, SystemActor } from '@sic/authorization';
import type { Tx } from '@sic/database';
import { NotFound, Rejection } from '@sic/kernel';
import { processFacts } from '@sic/processes';
import { type AmendmentAction, type AmendmentFacts, canOnAmendment } from '../drafting.policy.js';
import { AmendmentChanged, AmendmentNotOpen, NotDecided } from '../drafting.problems.js';
import { type ClauseState, clauseStateColumn, statusColumn } from './amendment-state.js';
import { AmendmentRevision } from './amendment-revision.entity.js';
import { Amendment, type AmendmentStatus } from './amendment.entity.js';

export interface LockedAmendment {
  amendment: Amendment;
  /** The current one. */
  revision: AmendmentRevision;
  facts: AmendmentFacts;
}

/**
 * Loads an amendment and locks it until the transaction ends, with everything that the policy has to know.
 * @throws Rejection NOT_FOUND
 */
export async function lockAmendment(tx: Tx, actor: Actor | SystemActor, amendmentId: string): Promise<LockedAmendment> {
  const amendment = await tx.findOne(Amendment, { where: { id: amendmentId }, lock: { mode: 'pessimistic_write' } });
  if (!amendment) throw new Rejection(new NotFound('amendment'));
  const revision = await tx.findOneByOrFail(AmendmentRevision, { id: amendment.revisionId });
  const { kind, proposerId, isInConflict, hiddenAt, submittedAt } = amendment;
  const process = await processFacts(tx, actor, amendment.processId);
  const decisionPublishedIn = await publishedDecision(tx, amendmentId);
  const { status, clauseState } = await stateOf(tx, amendmentId);
  const facts = {
    ...process,
    ...{ status, kind, clauseState, proposerId, isInConflict, decisionPublishedIn },
    ...{ wasSubmitted: submittedAt !== null, isHidden: hiddenAt !== null },
  };
  return { amendment, revision, facts };
}

async function stateOf(tx: Tx, id: string): Promise<{ status: AmendmentStatus; clauseState: ClauseState }> {
  const [row] = await tx.query<{ status: AmendmentStatus; clauseState: ClauseState }[]>(
    `select ${statusColumn('a', 'p')} as status, ${clauseStateColumn('c')} as "clauseState"
       from amendment a join clause c on c.id = a.clause_id join process_now p on p.process_id = a.process_id
      where a.id = $1`,
    [id],
  );
  return row!;
}

/** The version of the decision in force, once it is published; the same in SQL for reads in `amendment-row.queries.ts`. */
async function publishedDecision(tx: Tx, amendmentId: string): Promise<number | null> {
  const [row] = await tx.query<{ number: number }[]>(
    `select dec.for_version as number from amendment_decision dec
       join amendment a on a.id = dec.amendment_id join declaration d on d.id = a.declaration_id
      where dec.amendment_id = $1 and dec.taken_back_at is null and d.version_number >= dec.for_version`,
    [amendmentId],
  );
  return row?.number ?? null;
}

/**
 * Ends the use case unless the policy allows the action. A member who acts on something that changed since they saw it
 * gets what is there now, rather than that it is not open any more.
 * @param lockVersionSeen null when it does not matter what the member saw
 * @throws Rejection with the policy's problem, or AmendmentChanged
 */
export function authorizeOnAmendment(
  actor: Actor,
  action: AmendmentAction,
  { amendment, revision, facts }: LockedAmendment,
  lockVersionSeen: number | null,
): void {
  const problem = canOnAmendment(actor, action, facts);
  const isStale = lockVersionSeen !== null && lockVersionSeen !== amendment.lockVersion;
  const isOfState = problem === null || problem instanceof AmendmentNotOpen || problem instanceof NotDecided;
  if (isStale && isOfState) {
    throw new Rejection(new AmendmentChanged(amendment.lockVersion, facts.status, revision.wording));
  }
  if (problem) throw new Rejection(problem);
}
