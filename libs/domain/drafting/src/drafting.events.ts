import { defineEvent } from '@sic/outbox';

type AmendmentEvent = { declarationId: string; amendmentId: string };
type RevisedEvent = AmendmentEvent & { revisionId: string };
type RebaseEvent = AmendmentEvent & { versionId: string };

/** An amendment can be read by everybody. */
export const AmendmentSubmitted = defineEvent<AmendmentEvent>('drafting.amendment-submitted');
/** Its proposer changed the wording or the rationale of a submitted amendment; `revisionId` is the new revision. */
export const AmendmentEdited = defineEvent<RevisedEvent>('drafting.amendment-edited');
/** Its proposer took a submitted amendment back. */
export const AmendmentWithdrawn = defineEvent<AmendmentEvent>('drafting.amendment-withdrawn', { isLiveOnly: true });
/** A moderator hid an amendment that everybody could read. */
export const AmendmentHidden = defineEvent<AmendmentEvent>('drafting.amendment-hidden', { isLiveOnly: true });
/** A hidden amendment can be read by everybody again. */
export const AmendmentRestored = defineEvent<AmendmentEvent>('drafting.amendment-restored', { isLiveOnly: true });
/** An editor decided on an amendment, or the platform superseded it. */
export const AmendmentDecided = defineEvent<AmendmentEvent & { decisionId: string }>('drafting.amendment-decided');
/** An editor took a decision back: its amendment is open again. */
export const DecisionTakenBack = defineEvent<AmendmentEvent & { decisionId: string }>('drafting.decision-taken-back');
/** A later decision took out of the draft what an accepted amendment brought in; `decisionId` is the later one. */
export const AcceptedAmendmentUndone = defineEvent<AmendmentEvent & { decisionId: string }>(
  'drafting.accepted-amendment-undone',
);
/** An open amendment has to be rebased onto a newer version. */
export const RebaseDue = defineEvent<RebaseEvent>('drafting.rebase-due');
/** An amendment was rebased onto the newer version without a conflict. */
export const AmendmentRebased = defineEvent<RebaseEvent>('drafting.amendment-rebased');
/** The newer version changed the same words: the proposer has to resolve the conflict. */
export const AmendmentInConflict = defineEvent<RebaseEvent>('drafting.amendment-in-conflict');
/** A decision took the clause of an open amendment out of the draft, or a version that lacks the clause was published. */
export const AmendmentClauseGone = defineEvent<AmendmentEvent>('drafting.amendment-clause-gone');
/** An open amendment was found that no phase decides any more. */
export const AmendmentNotDecided = defineEvent<AmendmentEvent>('drafting.amendment-not-decided');
/** A phase was extended or planned: an amendment that was not decided is open again. */
export const AmendmentOpenAgain = defineEvent<AmendmentEvent>('drafting.amendment-open-again');
/** The proposer of a submitted amendment resolved its conflict; `revisionId` is the new revision. */
export const ConflictResolved = defineEvent<RevisedEvent>('drafting.conflict-resolved');
/** A version of a declaration was published. */
export const VersionPublished = defineEvent<{ declarationId: string; versionId: string }>('drafting.version-published');

/** Editors wrote to people of their process, or to themselves as a test. */
export const ProcessMessageSent = defineEvent<{ messageId: string }>('drafting.process-message-sent');

/** Every event that the domain publishes. */
export const draftingEvents = [
  AmendmentSubmitted,
  AmendmentEdited,
  AmendmentWithdrawn,
  AmendmentHidden,
  AmendmentRestored,
  AmendmentDecided,
  DecisionTakenBack,
  AcceptedAmendmentUndone,
  RebaseDue,
  AmendmentRebased,
  AmendmentInConflict,
  AmendmentClauseGone,
  AmendmentNotDecided,
  AmendmentOpenAgain,
  ConflictResolved,
  VersionPublished,
  ProcessMessageSent,
];
