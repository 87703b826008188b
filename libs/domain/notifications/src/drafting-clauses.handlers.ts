import type { Tx } from '@sic/database';
import { AmendmentClauseGone, type AmendmentToTell, DraftingReader } from '@sic/drafting';
import type { Delivery } from './delivery/delivery.js';
import { type Find, notifies } from './delivery/notifies.js';
import { amendmentClauseBack, amendmentClauseGone } from './mails/clause-gone.mails.js';
import { wasTold } from './notification/was-told.js';

/** Tells the proposer of an open amendment that its clause is gone, and what can be done; once for each deletion. */
export async function tellClauseGone(tx: Tx, find: Find, amendmentId: string): Promise<Delivery[]> {
  const amendment = await find(DraftingReader).amendment(tx, amendmentId);
  const gone = await find(DraftingReader).clauseGone(tx, amendmentId);
  if (!amendment || !gone) return [];
  const { number, declarationTitle: title, kind, proposerId } = amendment;
  const path = `/amendments/${amendmentId}`;
  return [
    {
      to: [proposerId],
      key: clauseGoneKey(amendmentId, gone.decisionId),
      notification: { kind: 'AMENDMENT_CLAUSE_GONE', parameters: { number, title, kind }, path },
      mail: { write: amendmentClauseGone(amendment, gone, path) },
    },
  ];
}

/** Tells those who were told that the clause of their amendment is gone that its deletion was taken back. */
export async function tellClauseBack(tx: Tx, find: Find, decisionId: string): Promise<Delivery[]> {
  const open = await find(DraftingReader).openOnClauseOf(tx, decisionId);
  const amendments = await Promise.all(open.map((id) => find(DraftingReader).amendment(tx, id)));
  const told = amendments.filter((amendment) => amendment !== null);
  return (await Promise.all(told.map((amendment) => backDelivery(tx, amendment, decisionId)))).flat();
}

async function backDelivery(tx: Tx, amendment: AmendmentToTell, decisionId: string): Promise<Delivery[]> {
  const { id, number, declarationTitle: title, proposerId } = amendment;
  if (!(await wasTold(tx, proposerId, clauseGoneKey(id, decisionId)))) return [];
  const path = `/amendments/${id}`;
  return [
    {
      to: [proposerId],
      key: `amendment-clause-back.${id}.${decisionId}`,
      notification: { kind: 'AMENDMENT_CLAUSE_BACK', parameters: { number, title }, path },
      mail: { write: amendmentClauseBack(amendment, path) },
    },
  ];
}

/** What it is to be told that a decision deleted the clause of an amendment, for ever. */
function clauseGoneKey(amendmentId: string, decisionId: string): string {
  return `amendment-clause-gone.${amendmentId}.${decisionId}`;
}

export const OnAmendmentClauseGone = notifies(
  AmendmentClauseGone,
  'notifications.tell-proposer-of-clause-gone',
  (find, tx, { amendmentId }) => tellClauseGone(tx, find, amendmentId),
  { isDelayed: true },
);
