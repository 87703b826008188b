import type { Tx } from '@sic/database';
import { DiscussionReader } from '@sic/discussion';
import {
  AcceptedAmendmentUndone,
  AmendmentDecided,
  AmendmentEdited,
  AmendmentInConflict,
  AmendmentRebased,
  AmendmentSubmitted,
  type AmendmentToTell,
  ConflictResolved,
  DecisionTakenBack,
  DraftingReader,
  VersionPublished,
} from '@sic/drafting';
import { ProcessesReader } from '@sic/processes';
import { ProfilesReader } from '@sic/profiles';
import type { Delivery } from './delivery/delivery.js';
import { type Find, notifies } from './delivery/notifies.js';
import { OnAmendmentClauseGone, tellClauseBack, tellClauseGone } from './drafting-clauses.handlers.js';
import { OnAmendmentNotDecided, OnAmendmentOpenAgain } from './drafting-phases.handlers.js';
import { OnProcessMessageSent } from './drafting-messages.handlers.js';
import { wasTold } from './notification/was-told.js';
import {
  amendmentDecided,
  amendmentInConflict,
  amendmentRebased,
  amendmentUndone,
  decisionTakenBack,
  undoneDecisionTakenBack,
} from './mails/drafting.mails.js';

/** Tells the editors that there is something to decide. */
export const OnAmendmentSubmitted = notifies(
  AmendmentSubmitted,
  'notifications.tell-editors-of-amendment',
  async (find, tx, { amendmentId }) => {
    const amendment = await find(DraftingReader).amendment(tx, amendmentId);
    if (!amendment || amendment.isHidden || amendment.status !== 'submitted') return [];
    const editorIds = await find(ProcessesReader).editorIds(tx, amendment.processId);
    return [
      {
        to: editorIds.filter((id) => id !== amendment.proposerId),
        key: `amendment-submitted.${amendmentId}`,
        notification: {
          kind: 'AMENDMENT_SUBMITTED',
          parameters: { number: amendment.number, title: amendment.declarationTitle },
          path: `/amendments/${amendmentId}`,
        },
      },
    ];
  },
);

/** Tells the proposer how their amendment was decided, and why; nothing when that was taken back before. */
export const OnAmendmentDecided = notifies(
  AmendmentDecided,
  'notifications.tell-proposer-of-decision',
  async (find, tx, { amendmentId, decisionId }) => {
    const amendment = await find(DraftingReader).amendment(tx, amendmentId);
    const decision = await find(DraftingReader).decision(tx, decisionId);
    if (!amendment || !decision || decision.takeBackReason !== null) return [];
    const deciderName = await nameOf(tx, find, decision.deciderId);
    const path = `/amendments/${amendmentId}`;
    return [
      {
        to: [amendment.proposerId],
        key: decidedKey(decisionId),
        notification: {
          kind: 'AMENDMENT_DECIDED',
          parameters: { number: amendment.number, title: amendment.declarationTitle, outcome: decision.outcome },
          path,
        },
        mail: { write: amendmentDecided(amendment, { ...decision, deciderName }, path) },
      },
    ];
  },
  { isDelayed: true },
);

/** Tells everybody who was told of a decision that it was taken back, and why. */
export const OnDecisionTakenBack = notifies(
  DecisionTakenBack,
  'notifications.tell-of-decision-taken-back',
  async (find, tx, { amendmentId, decisionId }) => {
    const amendment = await find(DraftingReader).amendment(tx, amendmentId);
    const decision = await find(DraftingReader).decision(tx, decisionId);
    if (!amendment || !decision || decision.takeBackReason === null) return [];
    const why = { reason: decision.takeBackReason, takenBackByName: await nameOf(tx, find, decision.takenBackById) };
    const undone = await find(DraftingReader).undoneAmendmentIds(tx, decisionId);
    const toOthers = await Promise.all(
      undone.map((id) => undoingTakenBack(tx, find, id, { amendment, decisionId, why })),
    );
    return [
      ...(await toProposer(tx, find, { amendment, decisionId, why })),
      ...toOthers.flat(),
      ...(await tellClauseBack(tx, find, decisionId)),
    ];
  },
);

interface TakenBack {
  amendment: AmendmentToTell;
  decisionId: string;
  why: { reason: string; takenBackByName: string | null };
}

async function toProposer(tx: Tx, find: Find, { amendment, decisionId, why }: TakenBack): Promise<Delivery[]> {
  const { id, proposerId, number, declarationTitle: title } = amendment;
  if (!(await wasTold(tx, proposerId, decidedKey(decisionId)))) return [];
  // Who was told of a newer decision already knows more than this.
  const newer = await find(DraftingReader).decisionInForce(tx, id);
  if (newer !== null && (await wasTold(tx, proposerId, decidedKey(newer)))) return [];
  const path = `/amendments/${id}`;
  return [
    {
      to: [proposerId],
      key: `decision-taken-back.${decisionId}`,
      notification: { kind: 'DECISION_TAKEN_BACK', parameters: { number, title }, path },
      mail: { write: decisionTakenBack(amendment, why, path) },
    },
  ];
}

/** The proposer of an amendment that the decision had undone: its change stands again. */
async function undoingTakenBack(
  tx: Tx,
  find: Find,
  undoneId: string,
  { amendment, decisionId, why }: TakenBack,
): Promise<Delivery[]> {
  const undone = await find(DraftingReader).amendment(tx, undoneId);
  if (!undone || !(await wasTold(tx, undone.proposerId, undoneKey(undoneId, decisionId)))) return [];
  const path = `/amendments/${undoneId}`;
  const { number, declarationTitle: title } = undone;
  return [
    {
      to: [undone.proposerId],
      key: `undoing-taken-back.${undoneId}.${decisionId}`,
      notification: { kind: 'UNDOING_TAKEN_BACK', parameters: { number, title, by: amendment.number }, path },
      mail: { write: undoneDecisionTakenBack(undone, { ...why, by: amendment.number }, path) },
    },
  ];
}

/** Tells the proposer of an accepted amendment that a later decision took out what it had brought in. */
export const OnAcceptedAmendmentUndone = notifies(
  AcceptedAmendmentUndone,
  'notifications.tell-proposer-of-undone',
  async (find, tx, { amendmentId, decisionId }) => {
    const amendment = await find(DraftingReader).amendment(tx, amendmentId);
    const undone = await find(DraftingReader).undone(tx, { amendmentId, decisionId });
    if (!amendment || !undone) return [];
    const deciderName = await nameOf(tx, find, undone.deciderId);
    const path = `/amendments/${amendmentId}`;
    return [
      {
        to: [amendment.proposerId],
        key: undoneKey(amendmentId, decisionId),
        notification: {
          kind: 'AMENDMENT_UNDONE',
          parameters: { number: amendment.number, title: amendment.declarationTitle, by: undone.number },
          path,
        },
        mail: { write: amendmentUndone(amendment, { ...undone, deciderName }, path) },
      },
    ];
  },
  { isDelayed: true },
);

/** What it is to be told of a decision, for ever. */
function decidedKey(decisionId: string): string {
  return `amendment-decided.${decisionId}`;
}

function undoneKey(amendmentId: string, decisionId: string): string {
  return `amendment-undone.${amendmentId}.${decisionId}`;
}

async function nameOf(tx: Tx, find: Find, memberId: string | null): Promise<string | null> {
  if (memberId === null) return null;
  return (await find(ProfilesReader).members(tx, [memberId])).get(memberId)?.name ?? null;
}

/** Asks the proposer to resolve the conflict of the amendment with the newer version. */
export const OnAmendmentInConflict = notifies(
  AmendmentInConflict,
  'notifications.tell-proposer-of-conflict',
  async (find, tx, { amendmentId, versionId }) => {
    const amendment = await find(DraftingReader).amendment(tx, amendmentId);
    if (!amendment || amendment.conflict === null) return [];
    if (amendment.conflict.current === null) return tellClauseGone(tx, find, amendmentId);
    const path = `/amendments/${amendmentId}`;
    return [
      {
        to: [amendment.proposerId],
        key: `amendment-in-conflict.${amendmentId}.${versionId}`,
        notification: { kind: 'AMENDMENT_IN_CONFLICT', parameters: { number: amendment.number }, path },
        mail: { write: amendmentInConflict(amendment, path) },
      },
    ];
  },
);

/** Tells the proposer that the amendment now applies to the newer version. A draft is rebased without a notification. */
export const OnAmendmentRebased = notifies(
  AmendmentRebased,
  'notifications.tell-proposer-of-rebase',
  async (find, tx, { amendmentId, versionId }) => {
    const amendment = await find(DraftingReader).amendment(tx, amendmentId);
    if (!amendment || amendment.status !== 'submitted') return [];
    const { number, versionNumber: version } = amendment;
    const path = `/amendments/${amendmentId}`;
    return [
      {
        to: [amendment.proposerId],
        key: `amendment-rebased.${amendmentId}.${versionId}`,
        notification: { kind: 'AMENDMENT_REBASED', parameters: { number, version }, path },
        mail: { write: amendmentRebased(amendment, path) },
      },
    ];
  },
);

/** Asks those who took a position on an earlier wording whether it still holds. A new rationale alone asks nobody. */
async function askToConfirm(
  tx: Tx,
  find: Find,
  { amendmentId, revisionId }: { amendmentId: string; revisionId: string },
): Promise<Delivery[]> {
  const amendment = await find(DraftingReader).amendment(tx, amendmentId);
  if (!amendment || amendment.isHidden || amendment.status !== 'submitted') return [];
  if (!(await find(DraftingReader).isReworded(tx, revisionId))) return [];
  return [
    {
      to: await find(DiscussionReader).membersToConfirm(tx, { kind: 'amendment', id: amendmentId }),
      key: `amendment-reworded.${revisionId}`,
      notification: {
        kind: 'AMENDMENT_REWORDED',
        parameters: { number: amendment.number },
        path: `/amendments/${amendmentId}`,
      },
    },
  ];
}

export const OnAmendmentEdited = notifies(AmendmentEdited, 'notifications.ask-after-edit', (find, tx, event) =>
  askToConfirm(tx, find, event),
);
export const OnConflictResolved = notifies(ConflictResolved, 'notifications.ask-after-conflict', (find, tx, event) =>
  askToConfirm(tx, find, event),
);

/** Tells everybody who proposed something that there is a new version. */
export const OnVersionPublished = notifies(
  VersionPublished,
  'notifications.tell-of-version',
  async (find, tx, { versionId }) => {
    const version = await find(DraftingReader).version(tx, versionId);
    if (!version) return [];
    const { number, title, slug, participantIds } = version;
    return [
      {
        to: participantIds,
        key: `version-published.${versionId}`,
        notification: { kind: 'VERSION_PUBLISHED', parameters: { number, title }, path: `/declaration/${slug}` },
      },
    ];
  },
);

/** What people are told of amendments and versions. */
export const draftingHandlers = [
  OnAmendmentSubmitted,
  OnAmendmentDecided,
  OnDecisionTakenBack,
  OnAcceptedAmendmentUndone,
  OnAmendmentInConflict,
  OnAmendmentClauseGone,
  OnAmendmentNotDecided,
  OnAmendmentOpenAgain,
  OnAmendmentRebased,
  OnAmendmentEdited,
  OnConflictResolved,
  OnVersionPublished,
  OnProcessMessageSent,
];
