import type { Tx } from '@sic/database';
import { Rejection } from '@sic/kernel';
import type { Run } from '@sic/text';
import { addClauseRevision } from '../declaration/add-clause-revision.js';
import { Clause } from '../declaration/clause.entity.js';
import { LaterDecisionsDepend } from '../drafting.problems.js';
import { Decision } from './decision.entity.js';
import { type DecidedStep, type DraftWording, replayDecision } from './replay-decision.js';

/** A decision in force on a clause, with the revision that it wrote. */
interface StepRow extends Omit<DecidedStep, 'runs'> {
  amendmentId: string;
  number: number;
  revisionId: string | null;
  runs: Run[] | null;
}

/** A wording that has a revision, or null where the clause is not in the draft. */
type Written = (DraftWording & { revisionId: string }) | null;

const STEPS = `
  select dec.id, dec.outcome, dec.wording_before as "wordingBefore", dec.wording_after as "wordingAfter",
         a.id as "amendmentId", a.number, ar.wording as proposed,
         case when a.kind = 'insert_after' then '' else coalesce(br.wording, '') end as base,
         written.id as "revisionId", written.runs
    from amendment_decision dec
    join amendment a on a.id = dec.amendment_id
    join amendment_revision ar on ar.id = dec.amendment_revision_id
    left join version_entry e on e.version_id = ar.version_id and e.node_id = a.clause_id
    left join clause_revision br on br.id = e.revision_id
    left join lateral (select id, runs from clause_revision where decision_id = dec.id and clause_id = dec.clause_id
                        order by clause_revision.number desc limit 1) written on true
   where dec.clause_id = $1 and dec.for_version = $2 and dec.taken_back_at is null
   order by dec.created_at, dec.id`;

/**
 * Takes what a decision did out of the draft of the next version. Later decisions on the clause are repeated, in their
 * order, on the draft without it; each writes a new revision that names it.
 * @throws Rejection LaterDecisionsDepend when some of them can't be repeated without a person
 */
export async function takeOutOfDraft(tx: Tx, decision: Decision): Promise<void> {
  const { clauseId } = decision;
  if (clauseId === null || decision.wordingBefore === decision.wordingAfter) return;
  const steps = await tx.query<StepRow[]>(STEPS, [clauseId, decision.forVersion]);
  const at = steps.findIndex(({ id }) => id === decision.id);
  const before = steps.slice(0, at).reduce(after, await published(tx, clauseId));
  const later = replay(steps.slice(at + 1), before);
  await tx.update(Clause, { id: clauseId }, { draftRevisionId: before?.revisionId ?? null });
  let draft: DraftWording | null = before;
  for (const { step, result } of later) {
    await tx.update(
      Decision,
      { id: step.id },
      { wordingBefore: draft?.wording ?? null, wordingAfter: result?.wording ?? null },
    );
    if (result === null) await tx.update(Clause, { id: clauseId }, { draftRevisionId: null });
    else if (result !== draft) {
      await addClauseRevision(tx, clauseId, { wording: result.wording, runs: [...result.runs], decisionId: step.id });
    }
    draft = result;
  }
}

function replay(
  steps: readonly StepRow[],
  before: DraftWording | null,
): { step: StepRow; result: DraftWording | null }[] {
  const dependent: StepRow[] = [];
  const done: { step: StepRow; result: DraftWording | null }[] = [];
  let draft = before;
  for (const step of steps) {
    const result = replayDecision({ ...step, runs: step.runs ?? [] }, draft);
    if (result === undefined) {
      dependent.push(step);
      continue;
    }
    done.push({ step, result });
    draft = result;
  }
  if (dependent.length > 0) {
    throw new Rejection(
      new LaterDecisionsDepend(dependent.map(({ amendmentId, number }) => ({ amendmentId, number }))),
    );
  }
  return done;
}

/** The clause after a decision that stands. */
function after(before: Written, { wordingBefore, wordingAfter, revisionId, runs }: StepRow): Written {
  if (wordingAfter === null) return null;
  if (wordingAfter === wordingBefore || revisionId === null) return before;
  return { wording: wordingAfter, runs: runs ?? [], revisionId };
}

async function published(tx: Tx, clauseId: string): Promise<Written> {
  const [row] = await tx.query<{ wording: string; runs: Run[]; revisionId: string }[]>(
    `select r.wording, r.runs, r.id as "revisionId" from clause c
       join clause_revision r on r.id = c.published_revision_id where c.id = $1`,
    [clauseId],
  );
  return row ?? null;
}
