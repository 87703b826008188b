import { AmendmentNotDecided, AmendmentOpenAgain, DraftingReader } from '@sic/drafting';
import { notifies } from './delivery/notifies.js';
import { amendmentNotDecided, amendmentOpenAgain } from './mails/not-decided.mails.js';

/** Tells the proposer that the phases are over in which the amendment could be decided. */
export const OnAmendmentNotDecided = notifies(
  AmendmentNotDecided,
  'notifications.tell-proposer-of-no-decision',
  async (find, tx, { amendmentId }, { id }) => {
    const amendment = await find(DraftingReader).amendment(tx, amendmentId);
    if (!amendment || amendment.isHidden || amendment.status !== 'not_decided') return [];
    const { number, declarationTitle: title, proposerId } = amendment;
    const path = `/amendments/${amendmentId}`;
    return [
      {
        to: [proposerId],
        key: `amendment-not-decided.${amendmentId}.${id}`,
        notification: { kind: 'AMENDMENT_NOT_DECIDED', parameters: { number, title }, path },
        mail: { write: amendmentNotDecided(amendment, path) },
      },
    ];
  },
);

/** Tells the proposer that the amendment can be decided again. */
export const OnAmendmentOpenAgain = notifies(
  AmendmentOpenAgain,
  'notifications.tell-proposer-of-open-again',
  async (find, tx, { amendmentId }, { id }) => {
    const amendment = await find(DraftingReader).amendment(tx, amendmentId);
    if (!amendment || amendment.isHidden || amendment.status !== 'submitted') return [];
    const { number, declarationTitle: title, proposerId } = amendment;
    const path = `/amendments/${amendmentId}`;
    return [
      {
        to: [proposerId],
        key: `amendment-open-again.${amendmentId}.${id}`,
        notification: { kind: 'AMENDMENT_OPEN_AGAIN', parameters: { number, title }, path },
        mail: { write: amendmentOpenAgain(amendment, path) },
      },
    ];
  },
);
