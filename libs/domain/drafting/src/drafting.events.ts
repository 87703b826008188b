import { defineEvent } from '@sic/outbox';

type AmendmentEvent = { declarationId: string; amendmentId: string };

/** An amendment is there for everybody to read. */
export const AmendmentSubmitted = defineEvent<AmendmentEvent>('drafting.amendment-submitted');
/** Its proposer changed or withdrew it, or it was hidden or shown again. */
export const AmendmentChanged = defineEvent<AmendmentEvent>('drafting.amendment-changed');
export const AmendmentDecided = defineEvent<AmendmentEvent & { decisionId: string }>('drafting.amendment-decided');
/** An open amendment has to follow the text to a newer version. */
export const CarryOverDue = defineEvent<AmendmentEvent & { versionId: string }>('drafting.carry-over-due');
/** It stands on the newer version, by itself. */
export const AmendmentCarriedOver = defineEvent<AmendmentEvent & { versionId: string }>(
  'drafting.amendment-carried-over',
);
/** The newer version changed the same words: its proposer has to settle it. */
export const AmendmentInConflict = defineEvent<AmendmentEvent & { versionId: string }>(
  'drafting.amendment-in-conflict',
);
export const VersionPublished = defineEvent<{ declarationId: string; versionId: string }>('drafting.version-published');

/** Every event that the domain publishes. */
export const draftingEvents = [
  AmendmentSubmitted,
  AmendmentChanged,
  AmendmentDecided,
  CarryOverDue,
  AmendmentCarriedOver,
  AmendmentInConflict,
  VersionPublished,
];
