/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** An accepted amendment whose change a decision takes out of the draft, and why. */
export type AcknowledgeUndoneInput = {
  /** The accepted amendment whose change goes again. */
  amendmentId: string | number;
  /** Why what it brought in goes again, for everybody to read. */
  reason: string;
};

/** Which amendments; what is left out does not narrow the list. */
export type AmendmentFilter = {
  /** Only amendments that this member proposed */
  byMemberId?: string | number | null | undefined;
  /** Only amendments to this clause */
  clauseId?: string | number | null | undefined;
  /** Only amendments of this declaration */
  declarationId?: string | number | null | undefined;
  /** Only open amendments whose clause the text does not have any more, or will not have, or only the others. */
  isClauseGone?: boolean | null | undefined;
  /** Only open amendments that meet what was decided for the next version, or only the others. */
  meetsDraft?: boolean | null | undefined;
  /** Words of the wording or the rationale, or the number of the amendment. */
  search?: string | null | undefined;
  /** Only amendments in one of these states. Hidden ones that were open are in none. */
  statuses?: Array<AmendmentStatus> | null | undefined;
};

/** What an amendment does to its clause. */
export type AmendmentKind =
  /** Takes the clause out of the text. */
  | 'DELETE'
  /** Puts a new clause after it. */
  | 'INSERT_AFTER'
  /** Gives the clause another wording. */
  | 'REPLACE';

/** Where an amendment stands. */
export type AmendmentStatus =
  /** Its words stand in the next version. */
  | 'ACCEPTED'
  /** The next version has other words, decided because of it. */
  | 'ACCEPTED_WITH_CHANGES'
  /** Only its proposer can read it. */
  | 'DRAFT'
  /** It was open when the last phase ended in which it could be decided, and none is planned. */
  | 'NOT_DECIDED'
  /** It was not accepted; the decision says why. */
  | 'REJECTED'
  /** Everybody can read it, and it waits for a decision. */
  | 'SUBMITTED'
  /** The text says already what it proposed. */
  | 'SUPERSEDED'
  /** Its proposer took it back. */
  | 'WITHDRAWN';

/** Who shall edit which process. */
export type AssignEditorInput = {
  /** The member who becomes an editor. */
  memberId: string | number;
  /** The process that the member shall edit. */
  processId: string | number;
};

/** What a clause is, which decides how it is set. */
export type ClauseKind =
  /** Text with fixed spacing. */
  | 'CODE'
  /** An item of a list with bullets. */
  | 'LIST_ITEM'
  /** An item of a numbered list. */
  | 'NUMBERED_ITEM'
  /** Plain running text. */
  | 'PARAGRAPH'
  /** What the declaration builds on. */
  | 'PRINCIPLE'
  /** What shall be done first. */
  | 'PRIORITY'
  /** Words of somebody else. */
  | 'QUOTE'
  /** What somebody is asked to do. */
  | 'RECOMMENDATION';

/** How two amendments touch the same words. */
export type CollisionKind =
  /** One deletes what the other rewrites. */
  | 'DELETES'
  /** The other deletes the clause after which this one adds a clause. */
  | 'DELETES_PLACE'
  /** Both insert at the same place. */
  | 'INSERTS'
  /** Both rewrite the same words. */
  | 'REWRITES'
  /** Both make the same change. */
  | 'SAME'
  /** Both add a clause after the same one: they stand in the order in which they are accepted. */
  | 'SAME_PLACE';

/** What an editor decides on which amendment, and why. */
export type DecideAmendmentInput = {
  /** Of a new clause: the clause of the draft after which it is put, or the section at whose beginning. Left out, it stands where it was proposed. For an amendment whose clause the draft does not have, too */
  afterLineId?: string | number | null | undefined;
  /** The amendment that is decided. */
  amendmentId: string | number;
  /** For ACCEPTED_WITH_CHANGES: the draft revision of the clause that the editor saw */
  draftRevisionId?: string | number | null | undefined;
  /** The lock version that the editor saw. */
  lockVersion: number;
  /** Needed to accept while there are concerns or blocks: what came of the talk, for everybody to read. */
  objectionsOutcome?: string | null | undefined;
  /** ACCEPTED, ACCEPTED_WITH_CHANGES or REJECTED. */
  outcome: DecisionOutcome;
  /** Why it is decided so, for everybody to read. */
  reason: string;
  /** Exactly the accepted amendments whose change it takes out of the draft; UndoesAccepted names them. */
  undoes?: Array<AcknowledgeUndoneInput> | null | undefined;
  /** For ACCEPTED_WITH_CHANGES: the clause as it will stand in the next version. Left out, it deletes the clause, which only an amendment that proposes it may. */
  wording?: string | null | undefined;
};

/** How an amendment was decided. */
export type DecisionOutcome =
  /** As it was proposed, merged with what had been decided before. */
  | 'ACCEPTED'
  /** With a wording that the editor wrote. */
  | 'ACCEPTED_WITH_CHANGES'
  /** The text stays as it is. */
  | 'REJECTED'
  /** The text already says what it proposed. */
  | 'SUPERSEDED';

/** What happened to a declaration while its page is open. */
export type DeclarationChange =
  /** The text does not have the clause of an amendment any more, or will not have it. */
  | 'AMENDMENT_CLAUSE_GONE'
  /** An amendment was decided. */
  | 'AMENDMENT_DECIDED'
  /** The proposer of an amendment changed its wording or rationale. */
  | 'AMENDMENT_EDITED'
  /** A moderator hid an amendment: it may not be shown any more. */
  | 'AMENDMENT_HIDDEN'
  /** The newer version changed the same words as an amendment. */
  | 'AMENDMENT_IN_CONFLICT'
  /** An open amendment is not decided: no phase decides it any more. */
  | 'AMENDMENT_NOT_DECIDED'
  /** An amendment that was not decided is open again. */
  | 'AMENDMENT_OPEN_AGAIN'
  /** An amendment applies to the newer version now. */
  | 'AMENDMENT_REBASED'
  /** An amendment that was hidden can be read again. */
  | 'AMENDMENT_RESTORED'
  /** An amendment can be read by everybody now. */
  | 'AMENDMENT_SUBMITTED'
  /** The proposer of an amendment took it back. */
  | 'AMENDMENT_WITHDRAWN'
  /** A comment was deleted or hidden, or is shown again. */
  | 'COMMENT_CHANGED'
  /** There is a new comment. */
  | 'COMMENT_POSTED'
  /** The proposer of an amendment resolved its conflict with the text. */
  | 'CONFLICT_RESOLVED'
  /** A decision was taken back: its amendment is open again. */
  | 'DECISION_TAKEN_BACK'
  /** Another phase of the process has begun. */
  | 'PHASE_CHANGED'
  /** Somebody took or withdrew a position, or its reason was hidden or is shown again. */
  | 'POSITION_CHANGED'
  /** Something may have been missed: the page has to be read again. */
  | 'RELOAD'
  /** A new version was published. */
  | 'VERSION_PUBLISHED';

/** Which of two wordings has some words. */
export type DiffKind =
  /** Only the later wording has them. */
  | 'ADDED'
  /** Only the earlier wording has them. */
  | 'REMOVED'
  /** Both wordings have them. */
  | 'SAME';

/** What an open amendment shall propose from now on. */
export type EditAmendmentInput = {
  /** The amendment that is changed. */
  amendmentId: string | number;
  /** What the new clause will be, where one is added: PARAGRAPH when left out. */
  clauseKind?: ClauseKind | null | undefined;
  /** The lock version that the proposer saw. */
  lockVersion: number;
  /** Why the change is wanted, for everybody to read. */
  rationale: string;
  /** The proposed wording, in Markdown. Left out for a deletion. */
  wording?: string | null | undefined;
};

/** Whether a stretch of a merged text has one wording. */
export type HunkKind =
  /** There is one wording. */
  | 'CLEAN'
  /** There are three wordings, of which a person has to make one. */
  | 'CONFLICT';

/** A text and the process that it belongs to. */
export type ImportDeclarationInput = {
  /** The language of the text. */
  language?: string;
  /** The text: headings become sections, paragraphs and list items clauses. */
  markdown: string;
  /** The process that the text belongs to. Without it a process is made, open for consultation */
  processId?: string | number | null | undefined;
  /** Without it the first heading is the title. */
  title?: string | null | undefined;
};

/** What an import does not keep as it is written. */
export type ImportNoteKind =
  /** The lines before the text that describe it: they are left out. */
  | 'FRONT_MATTER'
  /** A heading that is more than one level below the one before: it is moved up. */
  | 'HEADING_DEPTH'
  /** A heading with bold words, links or the like: it stays as plain words. */
  | 'HEADING_MARKS'
  /** HTML: its words stay, its tags are left out. */
  | 'HTML'
  /** A link to a path or an anchor, which leads nowhere here: it is kept and shown as words. */
  | 'PATH_LINK'
  /** A picture: it becomes a link to where it is. */
  | 'PICTURE'
  /** A line between two parts: it is left out. */
  | 'RULE'
  /** The title is too long: its end is left out. */
  | 'TITLE_CUT'
  /** A link that would run a script: it becomes words. */
  | 'UNSAFE_LINK'
  /** An address or a footnote that nothing refers to: it is left out. */
  | 'UNUSED_ADDRESS';

/** How an amendment stands to the draft of the next version. */
export type OnDraftState =
  /** The draft does not have the clause any more. */
  | 'CLAUSE_GONE'
  /** It merges with the draft: it can be accepted as it is. */
  | 'CLEAN'
  /** It changes the same words as what was decided for the next version: somebody has to write the wording. */
  | 'CONFLICT'
  /** The draft says already what it proposes. */
  | 'CONTAINED';

/** When the phases that are still to come open. A phase without a date is left out. */
export type PhaseDatesInput = {
  /** When the process is over. */
  closed?: string | null | undefined;
  /** When the consultation phase opens. */
  consultation?: string | null | undefined;
  /** When the drafting phase opens. */
  drafting?: string | null | undefined;
  /** When the endorsement phase opens. */
  endorsement?: string | null | undefined;
  /** When the input phase opens. */
  input?: string | null | undefined;
  /** When the resolution phase opens. */
  resolution?: string | null | undefined;
  /** When the signature phase opens. */
  signature?: string | null | undefined;
};

/** The phases of a process, in their order. */
export type PhaseKind =
  /** The process is over; everything stays readable. */
  | 'CLOSED'
  /** Everybody is asked what they would change. */
  | 'CONSULTATION'
  /** The text is being written. */
  | 'DRAFTING'
  /** The text is final; what was proposed can still be discussed. */
  | 'ENDORSEMENT'
  /** The text is prepared; there may be none yet. */
  | 'INPUT'
  /** What was proposed is decided. */
  | 'RESOLUTION'
  /** The text is final. The platform does not collect signatures. */
  | 'SIGNATURE';

/** What is still to come of a process, what it is about and how it decides. */
export type PlanProcessInput = {
  /** How the process decides, in plain language. May be empty: then its editors decide. */
  decisionRule: string;
  /** The dates of the phases to come. */
  phases: PhaseDatesInput;
  /** The process that is planned. */
  processId: string | number;
  /** What the process is about. May be empty. */
  summary: string;
  /** The zone of the dates. */
  timeZone: string;
};

/** Where a member stands. A concern and a block come with a reason. */
export type PositionKind =
  /** The member wants it as it is worded. */
  | 'AGREE'
  /** The member asks for it not to happen, and says why. */
  | 'BLOCK'
  /** The member would have it otherwise and does not stand in the way. */
  | 'CAN_LIVE_WITH'
  /** The member sees a difficulty, and says which. */
  | 'CONCERN';

/** A text to look at before it is imported. */
export type PreviewImportInput = {
  /** The text: headings become sections, paragraphs and list items clauses. */
  markdown: string;
  /** Without it the first heading is the title. */
  title?: string | null | undefined;
};

/** The people of a process to whom its editors write. */
export type ProcessSegment =
  /** People who commented or took a position. */
  | 'DISCUSSANTS'
  /** Everybody who proposed, commented or took a position. */
  | 'EVERYBODY'
  /** People who submitted an amendment. */
  | 'PROPOSERS';

/** A change to one clause of the latest version, and why. */
export type ProposeAmendmentInput = {
  /** The clause that it changes, deletes or stands after. */
  clauseId: string | number;
  /** What the new clause will be, where one is added: PARAGRAPH when left out. */
  clauseKind?: ClauseKind | null | undefined;
  /** False keeps it as a draft that only its proposer sees. */
  isSubmitted?: boolean;
  /** Whether it replaces, inserts or deletes. */
  kind: AmendmentKind;
  /** Why the change is wanted, for everybody to read. */
  rationale: string;
  /** A UUID made by the client: what a member sends again with the same one is proposed once. */
  requestId?: string | number | null | undefined;
  /** The number of the version that the member saw. */
  versionNumber: number;
  /** The proposed wording, in Markdown. Left out for a deletion. */
  wording?: string | null | undefined;
};

/** An amendment whose clause is gone, as a new clause at another place. */
export type ProposeAsNewClauseInput = {
  /** The clause after which the new one shall stand. The one that the amendment is about keeps its place. */
  afterClauseId: string | number;
  /** The amendment that is changed. */
  amendmentId: string | number;
  /** What the new clause will be, where one is added: PARAGRAPH when left out. */
  clauseKind?: ClauseKind | null | undefined;
  /** The lock version that the proposer saw. */
  lockVersion: number;
  /** Why the change is wanted, for everybody to read. */
  rationale: string;
  /** The proposed wording, in Markdown. Left out for a deletion. */
  wording?: string | null | undefined;
};

/** Which declaration gets its next version, and what is new in it. */
export type PublishVersionInput = {
  /** The declaration whose next version is published. */
  declarationId: string | number;
  /** The number of the latest version that the editor saw. */
  latestNumberSeen: number;
  /** What is new, in a few words. */
  note: string;
};

/** Who shall not edit which process any more. */
export type RemoveEditorInput = {
  /** The member who is removed from its editors. */
  memberId: string | number;
  /** The process that the member edits. */
  processId: string | number;
};

/** What an amendment in conflict shall propose on the latest version. */
export type ResolveConflictInput = {
  /** The amendment that is changed. */
  amendmentId: string | number;
  /** What the new clause will be, where one is added: PARAGRAPH when left out. */
  clauseKind?: ClauseKind | null | undefined;
  /** The lock version that the proposer saw. */
  lockVersion: number;
  /** Why the change is wanted, for everybody to read. */
  rationale: string;
  /** The proposed wording, in Markdown. Left out for a deletion. */
  wording?: string | null | undefined;
};

/** Why an amendment got a further revision. */
export type RevisionCause =
  /** Its proposer resolved a conflict with a newer version. */
  | 'CONFLICT_RESOLVED'
  /** Its proposer changed it. */
  | 'EDITED'
  /** The clause that it named was gone, and its proposer made it a new clause at another place. */
  | 'MOVED'
  /** It is the first one. */
  | 'PROPOSED'
  /** It was rebased onto a newer version without a conflict. */
  | 'REBASED';

/** What to write to which people of a process. */
export type SendProcessMessageInput = {
  /** The text; blank lines separate paragraphs */
  body: string;
  /** The process whose people to write to */
  processId: string | number;
  /** The people to write to. */
  segment: ProcessSegment;
  /** The subject, one line */
  subject: string;
};

/** Which draft shall be submitted. */
export type SubmitAmendmentInput = {
  /** The draft that everybody shall read. */
  amendmentId: string | number;
};

/** Which decision is taken back, and why. */
export type TakeBackDecisionInput = {
  /** The decision that is taken back. */
  decisionId: string | number;
  /** The lock version of the amendment that the editor saw. */
  lockVersion: number;
  /** Why it is taken back, for everybody to read. */
  reason: string;
};

/** Whether the text still has the clause that an amendment changes, deletes or stands after. */
export type TargetClauseState =
  /** The latest version does not have it. */
  | 'GONE'
  /** The latest version has it; the next will not, as decided so far. */
  | 'LEAVES'
  /** The latest version has it, and so will the next, as decided so far. */
  | 'PRESENT';

/** What would be written, to be sent to the asking member alone. */
export type TryProcessMessageInput = {
  /** The text; blank lines separate paragraphs */
  body: string;
  /** The process whose people to write to */
  processId: string | number;
  /** The people to write to. */
  segment: ProcessSegment;
  /** The subject, one line */
  subject: string;
};

/** Which amendment shall be withdrawn. */
export type WithdrawAmendmentInput = {
  /** The amendment that is taken back. */
  amendmentId: string | number;
};

export type AmendmentsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: AmendmentFilter | null | undefined;
  declarationId: string | number;
}>;


export type AmendmentsQuery = { hiddenAmendmentCount: number, amendments: { totalCount: number, edges: Array<{ node: { id: string, number: number, kind: AmendmentKind, status: AmendmentStatus, isInConflict: boolean, meetsDraft: boolean, isHidden: boolean, versionNumber: number, createdAt: string, submittedAt: string | null, commentCount: number, wording: string, rationale: string, clauseKind: ClauseKind | null, notDecided: { phase: PhaseKind | null, recordedAt: string | null } | null, runs: Array<{ kind: DiffKind, text: string, isStrong: boolean, isEmphasis: boolean, href: string | null }>, target: { clauseId: string, clauseNumber: number | null, clauseHeading: string | null, sectionHeading: string, baseWording: string | null, language: string, declarationSlug: string, clauseState: TargetClauseState, placeKept: { afterClauseId: string | null, afterClauseNumber: number | null, afterClauseHeading: string | null } | null }, positionCounts: { agree: number, canLiveWith: number, concern: number, block: number }, proposer: { id: string, name: string | null, isHidden: boolean } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AmendmentQueryVariables = Exact<{
  id: string | number;
}>;


export type AmendmentQuery = { amendment: { lockVersion: number, revisionId: string, isDraft: boolean, id: string, number: number, kind: AmendmentKind, status: AmendmentStatus, isInConflict: boolean, meetsDraft: boolean, isHidden: boolean, versionNumber: number, createdAt: string, submittedAt: string | null, commentCount: number, wording: string, rationale: string, clauseKind: ClauseKind | null, target: { declarationId: string, declarationTitle: string, clauseId: string, clauseNumber: number | null, clauseHeading: string | null, sectionHeading: string, baseWording: string | null, language: string, declarationSlug: string, clauseState: TargetClauseState, placeKept: { afterClauseId: string | null, afterClauseNumber: number | null, afterClauseHeading: string | null } | null }, viewerPosition: { kind: PositionKind, reason: string | null, isForEarlierWording: boolean } | null, positions: { totalCount: number, edges: Array<{ node: { id: string, kind: PositionKind, reason: string | null, isReasonHidden: boolean, isForEarlierWording: boolean, viewerCan: { report: boolean }, member: { id: string, name: string | null, isHidden: boolean } | null } }> }, decision: { announcedAt: string, id: string, clauseId: string | null, outcome: DecisionOutcome, reason: string, objectionsOutcome: string | null, wordingBefore: string | null, wordingAfter: string | null, createdAt: string, undoes: Array<{ reason: string, lostWords: Array<string>, restoredWords: Array<string>, amendment: { id: string, number: number } | null, undoneAmendment: { id: string, number: number } | null }>, undoneBy: Array<{ reason: string, lostWords: Array<string>, restoredWords: Array<string>, amendment: { id: string, number: number } | null, undoneAmendment: { id: string, number: number } | null }>, runs: Array<{ kind: DiffKind, text: string, isStrong: boolean, isEmphasis: boolean, href: string | null }>, decider: { id: string, name: string | null, isHidden: boolean } | null } | null, takenBackDecisions: Array<{ takenBackAt: string | null, takeBackReason: string | null, id: string, clauseId: string | null, outcome: DecisionOutcome, reason: string, objectionsOutcome: string | null, wordingBefore: string | null, wordingAfter: string | null, createdAt: string, takenBackBy: { id: string, name: string | null, isHidden: boolean } | null, runs: Array<{ kind: DiffKind, text: string, isStrong: boolean, isEmphasis: boolean, href: string | null }>, decider: { id: string, name: string | null, isHidden: boolean } | null }>, onDraft: { state: OnDraftState, wording: string | null, draftWording: string | null, draftRevisionId: string | null, placedAfterId: string | null, places: Array<{ lineId: string, isSection: boolean, clauseNumber: number | null, heading: string | null, beginning: string }>, changedBy: Array<{ id: string, number: number, proposer: { id: string, name: string | null, isHidden: boolean } | null, decision: { reason: string } | null }>, hunks: Array<{ kind: HunkKind, text: string | null, base: string | null, proposed: string | null, current: string | null, suggestion: string | null }> } | null, placesToPropose: Array<{ lineId: string, isSection: boolean, clauseNumber: number | null, heading: string | null, beginning: string }>, conflict: { versionNumber: number, base: string, proposed: string, current: string | null, hunks: Array<{ kind: HunkKind, text: string | null, base: string | null, proposed: string | null, current: string | null, suggestion: string | null }> } | null, collisions: Array<{ amendmentId: string, number: number, kind: CollisionKind, words: Array<string> }>, revisions: { edges: Array<{ node: { id: string, number: number, versionNumber: number, cause: RevisionCause, movedFromKind: AmendmentKind | null, movedFromClauseId: string | null, createdAt: string, wording: string, rationale: string, clauseKind: ClauseKind | null } }> }, hiddenComments: Array<{ parentId: string | null, createdAt: string }>, comments: { totalCount: number, edges: Array<{ node: { id: string, parentId: string | null, body: string, createdAt: string, isDeleted: boolean, isHidden: boolean, viewerCan: { delete: boolean, report: boolean }, author: { id: string, name: string | null, isHidden: boolean } | null } }> }, viewerCan: { edit: boolean, submit: boolean, withdraw: boolean, resolveConflict: boolean, proposeAsNewClause: boolean, takePosition: boolean, comment: boolean, decide: boolean, takeBack: boolean, report: boolean }, proposerCan: { withdraw: boolean, resolveConflict: boolean, proposeAsNewClause: boolean }, membersCan: { takePosition: boolean, comment: boolean }, notDecided: { phase: PhaseKind | null, recordedAt: string | null } | null, runs: Array<{ kind: DiffKind, text: string, isStrong: boolean, isEmphasis: boolean, href: string | null }>, positionCounts: { agree: number, canLiveWith: number, concern: number, block: number }, proposer: { id: string, name: string | null, isHidden: boolean } | null } | null };

export type WorkbenchQueryVariables = Exact<{
  declarationId: string | number;
}>;


export type WorkbenchQuery = { amendmentsToDecide: { openAmendmentCount: number, notDecidedCount: number, clauses: Array<{ clauseId: string, clauseNumber: number | null, sectionHeading: string, publishedWording: string | null, draftWording: string | null, draftRevisionId: string | null, amendments: Array<{ lockVersion: number, id: string, number: number, kind: AmendmentKind, status: AmendmentStatus, isInConflict: boolean, meetsDraft: boolean, isHidden: boolean, versionNumber: number, createdAt: string, submittedAt: string | null, commentCount: number, wording: string, rationale: string, clauseKind: ClauseKind | null, collisions: Array<{ amendmentId: string, number: number, kind: CollisionKind }>, notDecided: { phase: PhaseKind | null, recordedAt: string | null } | null, runs: Array<{ kind: DiffKind, text: string, isStrong: boolean, isEmphasis: boolean, href: string | null }>, target: { clauseId: string, clauseNumber: number | null, clauseHeading: string | null, sectionHeading: string, baseWording: string | null, language: string, declarationSlug: string, clauseState: TargetClauseState, placeKept: { afterClauseId: string | null, afterClauseNumber: number | null, afterClauseHeading: string | null } | null }, positionCounts: { agree: number, canLiveWith: number, concern: number, block: number }, proposer: { id: string, name: string | null, isHidden: boolean } | null }> }>, nextVersion: { latestNumber: number, changedClauseCount: number, lines: Array<{ id: string, clauseNumber: number | null, isSection: boolean, depth: number, clauseKind: ClauseKind | null, listNumber: number | null, heading: string | null, isAdded: boolean, isRemoved: boolean, isReworded: boolean, wordingBefore: string | null, wordingAfter: string | null, runs: Array<{ kind: DiffKind, text: string, isStrong: boolean, isEmphasis: boolean, href: string | null }> }>, decidedAmendments: Array<{ lockVersion: number, id: string, number: number, kind: AmendmentKind, status: AmendmentStatus, isInConflict: boolean, meetsDraft: boolean, isHidden: boolean, versionNumber: number, createdAt: string, submittedAt: string | null, commentCount: number, wording: string, rationale: string, clauseKind: ClauseKind | null, decision: { id: string, clauseId: string | null, reason: string, announcedAt: string } | null, viewerCan: { takeBack: boolean }, notDecided: { phase: PhaseKind | null, recordedAt: string | null } | null, runs: Array<{ kind: DiffKind, text: string, isStrong: boolean, isEmphasis: boolean, href: string | null }>, target: { clauseId: string, clauseNumber: number | null, clauseHeading: string | null, sectionHeading: string, baseWording: string | null, language: string, declarationSlug: string, clauseState: TargetClauseState, placeKept: { afterClauseId: string | null, afterClauseNumber: number | null, afterClauseHeading: string | null } | null }, positionCounts: { agree: number, canLiveWith: number, concern: number, block: number }, proposer: { id: string, name: string | null, isHidden: boolean } | null }> } } };

export type ProposeAmendmentMutationVariables = Exact<{
  input: ProposeAmendmentInput;
}>;


export type ProposeAmendmentMutation = { proposeAmendment:
    | { __typename: 'ClauseGone', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'NotLatestVersion', latestNumber: number, currentWording: string | null, code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'NothingChanged', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'PhaseDoesNotAllow', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'ProposeAmendmentSuccess', amendment: { id: string, status: AmendmentStatus } }
   };

export type EditAmendmentMutationVariables = Exact<{
  input: EditAmendmentInput;
}>;


export type EditAmendmentMutation = { editAmendment:
    | { __typename: 'AmendmentChanged', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'AmendmentNotOpen', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'ClauseGone', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'EditAmendmentSuccess', amendment: { id: string, status: AmendmentStatus } }
    | { __typename: 'NothingChanged', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'PhaseDoesNotAllow', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
   };

export type SubmitAmendmentMutationVariables = Exact<{
  input: SubmitAmendmentInput;
}>;


export type SubmitAmendmentMutation = { submitAmendment:
    | { __typename: 'AmendmentNotOpen', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'ClauseGone', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'PhaseDoesNotAllow', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'SubmitAmendmentSuccess' }
   };

export type WithdrawAmendmentMutationVariables = Exact<{
  input: WithdrawAmendmentInput;
}>;


export type WithdrawAmendmentMutation = { withdrawAmendment:
    | { __typename: 'AmendmentNotOpen', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'WithdrawAmendmentSuccess' }
   };

export type ResolveConflictMutationVariables = Exact<{
  input: ResolveConflictInput;
}>;


export type ResolveConflictMutation = { resolveConflict:
    | { __typename: 'AmendmentChanged', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'AmendmentNotOpen', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'ClauseGone', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'NothingChanged', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'PhaseDoesNotAllow', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'ResolveConflictSuccess' }
   };

export type ProposeAsNewClauseMutationVariables = Exact<{
  input: ProposeAsNewClauseInput;
}>;


export type ProposeAsNewClauseMutation = { proposeAsNewClause:
    | { __typename: 'AmendmentChanged', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'AmendmentNotOpen', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'PhaseDoesNotAllow', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'ProposeAsNewClauseSuccess' }
   };

export type DecideAmendmentMutationVariables = Exact<{
  input: DecideAmendmentInput;
}>;


export type DecideAmendmentMutation = { decideAmendment:
    | { __typename: 'AmendmentChanged', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'AmendmentNotOpen', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'ConflictUnresolved', proposed: string, current: string | null, code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'DecideAmendmentSuccess' }
    | { __typename: 'ObjectionsOpen', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'PhaseDoesNotAllow', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'UndoesAccepted', code: string, message: string, undone: Array<{ amendmentId: string, number: number, lostWords: Array<string>, restoredWords: Array<string> }>, parameters: Array<{ name: string, values: Array<string> }> }
   };

export type TakeBackDecisionMutationVariables = Exact<{
  input: TakeBackDecisionInput;
}>;


export type TakeBackDecisionMutation = { takeBackDecision:
    | { __typename: 'AmendmentChanged', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'DecisionPublished', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'LaterDecisionsDepend', code: string, message: string, amendments: Array<{ amendmentId: string, number: number }>, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'NotDecided', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'PhaseDoesNotAllow', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'TakeBackDecisionSuccess' }
   };

export type PublishVersionMutationVariables = Exact<{
  input: PublishVersionInput;
}>;


export type PublishVersionMutation = { publishVersion:
    | { __typename: 'NotLatestVersion', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'NothingChanged', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'PhaseDoesNotAllow', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'PublishVersionSuccess', version: { number: number } }
   };

export type DeclarationsQueryVariables = Exact<{ [key: string]: never; }>;


export type DeclarationsQuery = { processes: { edges: Array<{ node: { id: string, slug: string, title: string, summary: string, decisionRule: string, phase: PhaseKind | null, phaseUntil: string | null, nextPhase: PhaseKind | null, declarations: Array<{ id: string, slug: string, title: string, language: string, versionNumber: number, publishedAt: string, openAmendmentCount: number }>, viewerCan: { importDeclaration: boolean } } }> } };

export type DeclarationQueryVariables = Exact<{
  slug: string;
}>;


export type DeclarationQuery = { declaration: { id: string, slug: string, title: string, language: string, openAmendmentCount: number, process: { id: string, slug: string, title: string, summary: string, decisionRule: string, phase: PhaseKind | null, phaseUntil: string | null, nextPhase: PhaseKind | null, phases: Array<{ kind: PhaseKind, opensAt: string }>, editors: Array<{ id: string, name: string | null, isHidden: boolean }>, viewerCan: { plan: boolean } }, version: { id: string, number: number, publishedAt: string, hash: string, note: string, publishedBy: { id: string, name: string | null, isHidden: boolean } | null }, versions: { edges: Array<{ node: { id: string, number: number, publishedAt: string, hash: string, note: string, publishedBy: { id: string, name: string | null, isHidden: boolean } | null } }> }, sections: Array<{ id: string, label: string, depth: number, heading: string, clauses: Array<{ id: string, number: number, kind: ClauseKind, indent: number, listNumber: number | null, heading: string | null, wording: string, revisionNumber: number, openAmendmentCount: number, positionCounts: { agree: number, canLiveWith: number, concern: number, block: number }, viewerPosition: { kind: PositionKind } | null }> }>, viewerCan: { seeWorkbench: boolean }, membersCan: { propose: boolean } } | null };

export type DeclarationFrameQueryVariables = Exact<{
  slug: string;
}>;


export type DeclarationFrameQuery = { declaration: { id: string, slug: string, title: string, language: string, openAmendmentCount: number, process: { id: string, slug: string, title: string, summary: string, decisionRule: string, phase: PhaseKind | null, phaseUntil: string | null, nextPhase: PhaseKind | null, viewerCan: { plan: boolean } }, version: { number: number, hash: string, publishedAt: string }, membersCan: { propose: boolean }, viewerCan: { decide: boolean, publish: boolean } } | null };

export type ClauseQueryVariables = Exact<{
  id: string | number;
}>;


export type ClauseQuery = { clause: { id: string, kind: ClauseKind, heading: string | null, number: number | null, wording: string | null, revisionId: string | null, sectionHeading: string, declarationId: string, declarationSlug: string, declarationTitle: string, language: string, latestNumber: number, openAmendmentCount: number, positionCounts: { agree: number, canLiveWith: number, concern: number, block: number }, positions: { totalCount: number, edges: Array<{ node: { id: string, kind: PositionKind, reason: string | null, isReasonHidden: boolean, isForEarlierWording: boolean, viewerCan: { report: boolean }, member: { id: string, name: string | null, isHidden: boolean } | null } }> }, viewerPosition: { kind: PositionKind, reason: string | null, isForEarlierWording: boolean } | null, viewerCan: { propose: boolean, takePosition: boolean }, membersCan: { propose: boolean, takePosition: boolean }, revisions: { edges: Array<{ node: { id: string, number: number, wording: string, createdAt: string, versionNumbers: Array<number>, isAmendmentHidden: boolean, amendment: { id: string, number: number, proposer: { id: string, name: string | null, isHidden: boolean } | null, decision: { undoes: Array<{ reason: string, lostWords: Array<string>, restoredWords: Array<string>, amendment: { id: string, number: number } | null, undoneAmendment: { id: string, number: number } | null }> } | null } | null, provenance: Array<{ text: string, isOfDecision: boolean, isOfHidden: boolean, amendment: { id: string, number: number, proposer: { id: string, name: string | null, isHidden: boolean } | null, decision: { outcome: DecisionOutcome, createdAt: string, decider: { id: string, name: string | null, isHidden: boolean } | null } | null } | null }> } }> } } | null };

export type ClauseToAmendQueryVariables = Exact<{
  id: string | number;
}>;


export type ClauseToAmendQuery = { clause: { id: string, kind: ClauseKind, heading: string | null, number: number | null, wording: string | null, sectionHeading: string, declarationId: string, declarationSlug: string, declarationTitle: string, language: string, latestNumber: number, viewerCan: { propose: boolean } } | null, amendments: { edges: Array<{ node: { id: string, number: number, kind: AmendmentKind, status: AmendmentStatus, isInConflict: boolean, meetsDraft: boolean, isHidden: boolean, versionNumber: number, createdAt: string, submittedAt: string | null, commentCount: number, wording: string, rationale: string, clauseKind: ClauseKind | null, notDecided: { phase: PhaseKind | null, recordedAt: string | null } | null, runs: Array<{ kind: DiffKind, text: string, isStrong: boolean, isEmphasis: boolean, href: string | null }>, target: { clauseId: string, clauseNumber: number | null, clauseHeading: string | null, sectionHeading: string, baseWording: string | null, language: string, declarationSlug: string, clauseState: TargetClauseState, placeKept: { afterClauseId: string | null, afterClauseNumber: number | null, afterClauseHeading: string | null } | null }, positionCounts: { agree: number, canLiveWith: number, concern: number, block: number }, proposer: { id: string, name: string | null, isHidden: boolean } | null } }> } };

export type VersionTextQueryVariables = Exact<{
  slug: string;
  number: number;
}>;


export type VersionTextQuery = { version: { latestNumber: number, declarationSlug: string, title: string, language: string, canonicalJson: string, version: { id: string, number: number, publishedAt: string, hash: string, note: string, publishedBy: { id: string, name: string | null, isHidden: boolean } | null }, lines: Array<{ id: string, isSection: boolean, depth: number, clauseNumber: number | null, clauseKind: ClauseKind | null, listNumber: number | null, heading: string | null, wording: string | null }> } | null };

export type VersionWordingsQueryVariables = Exact<{
  slug: string;
  number: number;
}>;


export type VersionWordingsQuery = { version: { lines: Array<{ id: string, wording: string | null }> } | null };

export type ComparisonQueryVariables = Exact<{
  slug: string;
  from: number;
  to: number;
}>;


export type ComparisonQuery = { compareVersions: { changedClauseCount: number, from: { id: string, number: number, publishedAt: string, hash: string, note: string, publishedBy: { id: string, name: string | null, isHidden: boolean } | null }, to: { id: string, number: number, publishedAt: string, hash: string, note: string, publishedBy: { id: string, name: string | null, isHidden: boolean } | null }, lines: Array<{ id: string, clauseNumber: number | null, isSection: boolean, depth: number, clauseKind: ClauseKind | null, listNumber: number | null, heading: string | null, isAdded: boolean, isRemoved: boolean, isReworded: boolean, wordingBefore: string | null, wordingAfter: string | null, runs: Array<{ kind: DiffKind, text: string, isStrong: boolean, isEmphasis: boolean, href: string | null }> }> } | null, declaration: { title: string, slug: string, language: string, versions: { edges: Array<{ node: { number: number, publishedAt: string } }> } } | null };

export type ImportTargetsQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportTargetsQuery = { viewerCanOpenProcess: boolean, processes: { edges: Array<{ node: { id: string, title: string, phase: PhaseKind | null, viewerCan: { importDeclaration: boolean } } }> } };

export type PreviewImportMutationVariables = Exact<{
  input: PreviewImportInput;
}>;


export type PreviewImportMutation = { previewImport: { __typename: 'PreviewImportSuccess', preview: { title: string, sectionCount: number, clauseCount: number, notes: Array<{ line: number, kind: ImportNoteKind, excerpt: string }>, lines: Array<{ isSection: boolean, depth: number, clauseKind: ClauseKind | null, listNumber: number | null, text: string }> } } };

export type ImportDeclarationMutationVariables = Exact<{
  input: ImportDeclarationInput;
}>;


export type ImportDeclarationMutation = { importDeclaration:
    | { __typename: 'ImportDeclarationSuccess', declaration: { id: string, slug: string } }
    | { __typename: 'PhaseDoesNotAllow', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
   };

export type VersionMarkdownQueryVariables = Exact<{
  slug: string;
  number: number;
}>;


export type VersionMarkdownQuery = { version: { declarationSlug: string, markdown: string } | null };

export type PersonFragment = { id: string, name: string | null, isHidden: boolean };

export type VersionFactsFragment = { id: string, number: number, publishedAt: string, hash: string, note: string, publishedBy: { id: string, name: string | null, isHidden: boolean } | null };

export type ProcessStandingFragment = { id: string, slug: string, title: string, summary: string, decisionRule: string, phase: PhaseKind | null, phaseUntil: string | null, nextPhase: PhaseKind | null };

type Proposal_Amendment_Fragment = { wording: string, rationale: string, clauseKind: ClauseKind | null };

type Proposal_AmendmentRevision_Fragment = { wording: string, rationale: string, clauseKind: ClauseKind | null };

export type ProposalFragment =
  | Proposal_Amendment_Fragment
  | Proposal_AmendmentRevision_Fragment
;

export type AmendmentLineFragment = { id: string, number: number, kind: AmendmentKind, status: AmendmentStatus, isInConflict: boolean, meetsDraft: boolean, isHidden: boolean, versionNumber: number, createdAt: string, submittedAt: string | null, commentCount: number, wording: string, rationale: string, clauseKind: ClauseKind | null, notDecided: { phase: PhaseKind | null, recordedAt: string | null } | null, runs: Array<{ kind: DiffKind, text: string, isStrong: boolean, isEmphasis: boolean, href: string | null }>, target: { clauseId: string, clauseNumber: number | null, clauseHeading: string | null, sectionHeading: string, baseWording: string | null, language: string, declarationSlug: string, clauseState: TargetClauseState, placeKept: { afterClauseId: string | null, afterClauseNumber: number | null, afterClauseHeading: string | null } | null }, positionCounts: { agree: number, canLiveWith: number, concern: number, block: number }, proposer: { id: string, name: string | null, isHidden: boolean } | null };

export type AmendmentDecisionPartsFragment = { id: string, clauseId: string | null, outcome: DecisionOutcome, reason: string, objectionsOutcome: string | null, wordingBefore: string | null, wordingAfter: string | null, createdAt: string, runs: Array<{ kind: DiffKind, text: string, isStrong: boolean, isEmphasis: boolean, href: string | null }>, decider: { id: string, name: string | null, isHidden: boolean } | null };

export type PositionsFragment = { totalCount: number, edges: Array<{ node: { id: string, kind: PositionKind, reason: string | null, isReasonHidden: boolean, isForEarlierWording: boolean, viewerCan: { report: boolean }, member: { id: string, name: string | null, isHidden: boolean } | null } }> };

export type LineChangeFragment = { id: string, clauseNumber: number | null, isSection: boolean, depth: number, clauseKind: ClauseKind | null, listNumber: number | null, heading: string | null, isAdded: boolean, isRemoved: boolean, isReworded: boolean, wordingBefore: string | null, wordingAfter: string | null, runs: Array<{ kind: DiffKind, text: string, isStrong: boolean, isEmphasis: boolean, href: string | null }> };

export type HunkFragment = { kind: HunkKind, text: string | null, base: string | null, proposed: string | null, current: string | null, suggestion: string | null };

export type UndoneFragment = { amendmentId: string, number: number, lostWords: Array<string>, restoredWords: Array<string> };

export type UndoneDecisionFactsFragment = { reason: string, lostWords: Array<string>, restoredWords: Array<string>, amendment: { id: string, number: number } | null, undoneAmendment: { id: string, number: number } | null };

export type PlaceFragment = { lineId: string, isSection: boolean, clauseNumber: number | null, heading: string | null, beginning: string };

export type DeclarationChangedSubscriptionVariables = Exact<{
  declarationId: string | number;
}>;


export type DeclarationChangedSubscription = { declarationChanged: { kind: DeclarationChange, amendmentId: string | null } };

export type ProcessMessagesQueryVariables = Exact<{
  processId: string | number;
}>;


export type ProcessMessagesQuery = { processMessageSegments: Array<{ segment: ProcessSegment, people: number }>, sentProcessMessages: Array<{ segment: ProcessSegment, subject: string, body: string, people: number, sentAt: string }> };

export type SendProcessMessageMutationVariables = Exact<{
  input: SendProcessMessageInput;
}>;


export type SendProcessMessageMutation = { sendProcessMessage:
    | { __typename: 'NobodyTakesPart', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'SendProcessMessageSuccess' }
   };

export type TryProcessMessageMutationVariables = Exact<{
  input: TryProcessMessageInput;
}>;


export type TryProcessMessageMutation = { tryProcessMessage: { __typename: 'TryProcessMessageSuccess' } };

export type ProcessPlanQueryVariables = Exact<{
  slug: string;
}>;


export type ProcessPlanQuery = { declaration: { id: string, slug: string, title: string, process: { id: string, title: string, summary: string, decisionRule: string, phase: PhaseKind | null, phasesToPlan: Array<PhaseKind>, phaseToPutOff: PhaseKind | null, phases: Array<{ kind: PhaseKind, opensAt: string }>, editors: Array<{ id: string, name: string | null, isHidden: boolean }>, viewerCan: { plan: boolean, assignEditors: boolean, writeToPeople: boolean } } } | null };

export type EditorCandidatesQueryVariables = Exact<{
  search: string;
}>;


export type EditorCandidatesQuery = { members: { totalCount: number, edges: Array<{ node: { id: string, name: string | null, isHidden: boolean, place: { name: string } | null } }> } };

export type PlanProcessMutationVariables = Exact<{
  input: PlanProcessInput;
}>;


export type PlanProcessMutation = { planProcess: { __typename: 'PlanProcessSuccess' } };

export type AssignEditorMutationVariables = Exact<{
  input: AssignEditorInput;
}>;


export type AssignEditorMutation = { assignEditor: { __typename: 'AssignEditorSuccess' } };

export type RemoveEditorMutationVariables = Exact<{
  input: RemoveEditorInput;
}>;


export type RemoveEditorMutation = { removeEditor: { __typename: 'RemoveEditorSuccess' } };

type ProblemParts_AlreadyRegistered_Fragment = { code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> };

type ProblemParts_AlreadyRepresents_Fragment = { code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> };

type ProblemParts_AmendmentChanged_Fragment = { code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> };

type ProblemParts_AmendmentNotOpen_Fragment = { code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> };

type ProblemParts_CaseDecidedMeanwhile_Fragment = { code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> };

type ProblemParts_ClauseGone_Fragment = { code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> };

type ProblemParts_ConflictUnresolved_Fragment = { code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> };

type ProblemParts_DecisionPublished_Fragment = { code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> };

type ProblemParts_GatheringChanged_Fragment = { code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> };

type ProblemParts_GatheringFull_Fragment = { code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> };

type ProblemParts_GatheringNotReady_Fragment = { code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> };

type ProblemParts_LaterDecisionsDepend_Fragment = { code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> };

type ProblemParts_NobodyTakesPart_Fragment = { code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> };

type ProblemParts_NobodyToWriteTo_Fragment = { code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> };

type ProblemParts_NotDecided_Fragment = { code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> };

type ProblemParts_NotEligible_Fragment = { code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> };

type ProblemParts_NotLatestVersion_Fragment = { code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> };

type ProblemParts_NothingChanged_Fragment = { code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> };

type ProblemParts_ObjectionsOpen_Fragment = { code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> };

type ProblemParts_OfferLapsed_Fragment = { code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> };

type ProblemParts_OrganisationChanged_Fragment = { code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> };

type ProblemParts_OrganisationExists_Fragment = { code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> };

type ProblemParts_PhaseDoesNotAllow_Fragment = { code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> };

type ProblemParts_PoolInUse_Fragment = { code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> };

type ProblemParts_ProgrammeDoesNotFit_Fragment = { code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> };

type ProblemParts_RegistrationClosed_Fragment = { code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> };

type ProblemParts_RegistrationEnded_Fragment = { code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> };

type ProblemParts_RepresentationChanged_Fragment = { code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> };

type ProblemParts_SeatsTaken_Fragment = { code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> };

type ProblemParts_SimilarOrganisations_Fragment = { code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> };

type ProblemParts_UndoesAccepted_Fragment = { code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> };

type ProblemParts_WordingChanged_Fragment = { code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> };

export type ProblemPartsFragment =
  | ProblemParts_AlreadyRegistered_Fragment
  | ProblemParts_AlreadyRepresents_Fragment
  | ProblemParts_AmendmentChanged_Fragment
  | ProblemParts_AmendmentNotOpen_Fragment
  | ProblemParts_CaseDecidedMeanwhile_Fragment
  | ProblemParts_ClauseGone_Fragment
  | ProblemParts_ConflictUnresolved_Fragment
  | ProblemParts_DecisionPublished_Fragment
  | ProblemParts_GatheringChanged_Fragment
  | ProblemParts_GatheringFull_Fragment
  | ProblemParts_GatheringNotReady_Fragment
  | ProblemParts_LaterDecisionsDepend_Fragment
  | ProblemParts_NobodyTakesPart_Fragment
  | ProblemParts_NobodyToWriteTo_Fragment
  | ProblemParts_NotDecided_Fragment
  | ProblemParts_NotEligible_Fragment
  | ProblemParts_NotLatestVersion_Fragment
  | ProblemParts_NothingChanged_Fragment
  | ProblemParts_ObjectionsOpen_Fragment
  | ProblemParts_OfferLapsed_Fragment
  | ProblemParts_OrganisationChanged_Fragment
  | ProblemParts_OrganisationExists_Fragment
  | ProblemParts_PhaseDoesNotAllow_Fragment
  | ProblemParts_PoolInUse_Fragment
  | ProblemParts_ProgrammeDoesNotFit_Fragment
  | ProblemParts_RegistrationClosed_Fragment
  | ProblemParts_RegistrationEnded_Fragment
  | ProblemParts_RepresentationChanged_Fragment
  | ProblemParts_SeatsTaken_Fragment
  | ProblemParts_SimilarOrganisations_Fragment
  | ProblemParts_UndoesAccepted_Fragment
  | ProblemParts_WordingChanged_Fragment
;

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const PersonFragmentDoc = new TypedDocumentString(`
    fragment Person on Member {
  id
  name
  isHidden
}
    `, {"fragmentName":"Person"}) as unknown as TypedDocumentString<PersonFragment, unknown>;
export const VersionFactsFragmentDoc = new TypedDocumentString(`
    fragment VersionFacts on Version {
  id
  number
  publishedAt
  hash
  note
  publishedBy {
    ...Person
  }
}
    fragment Person on Member {
  id
  name
  isHidden
}`, {"fragmentName":"VersionFacts"}) as unknown as TypedDocumentString<VersionFactsFragment, unknown>;
export const ProcessStandingFragmentDoc = new TypedDocumentString(`
    fragment ProcessStanding on Process {
  id
  slug
  title
  summary
  decisionRule
  phase
  phaseUntil
  nextPhase
}
    `, {"fragmentName":"ProcessStanding"}) as unknown as TypedDocumentString<ProcessStandingFragment, unknown>;
export const ProposalFragmentDoc = new TypedDocumentString(`
    fragment Proposal on Proposal {
  wording
  rationale
  clauseKind
}
    `, {"fragmentName":"Proposal"}) as unknown as TypedDocumentString<ProposalFragment, unknown>;
export const AmendmentLineFragmentDoc = new TypedDocumentString(`
    fragment AmendmentLine on Amendment {
  id
  number
  kind
  status
  isInConflict
  meetsDraft
  notDecided {
    phase
    recordedAt
  }
  isHidden
  ...Proposal
  versionNumber
  createdAt
  submittedAt
  commentCount
  runs {
    kind
    text
    isStrong
    isEmphasis
    href
  }
  target {
    clauseId
    clauseNumber
    clauseHeading
    sectionHeading
    baseWording
    language
    declarationSlug
    clauseState
    placeKept {
      afterClauseId
      afterClauseNumber
      afterClauseHeading
    }
  }
  positionCounts {
    agree
    canLiveWith
    concern
    block
  }
  proposer {
    ...Person
  }
}
    fragment Person on Member {
  id
  name
  isHidden
}
fragment Proposal on Proposal {
  wording
  rationale
  clauseKind
}`, {"fragmentName":"AmendmentLine"}) as unknown as TypedDocumentString<AmendmentLineFragment, unknown>;
export const AmendmentDecisionPartsFragmentDoc = new TypedDocumentString(`
    fragment AmendmentDecisionParts on AmendmentDecision {
  id
  clauseId
  outcome
  reason
  objectionsOutcome
  wordingBefore
  wordingAfter
  createdAt
  runs {
    kind
    text
    isStrong
    isEmphasis
    href
  }
  decider {
    ...Person
  }
}
    fragment Person on Member {
  id
  name
  isHidden
}`, {"fragmentName":"AmendmentDecisionParts"}) as unknown as TypedDocumentString<AmendmentDecisionPartsFragment, unknown>;
export const PositionsFragmentDoc = new TypedDocumentString(`
    fragment Positions on PositionConnection {
  totalCount
  edges {
    node {
      id
      kind
      reason
      isReasonHidden
      isForEarlierWording
      viewerCan {
        report
      }
      member {
        ...Person
      }
    }
  }
}
    fragment Person on Member {
  id
  name
  isHidden
}`, {"fragmentName":"Positions"}) as unknown as TypedDocumentString<PositionsFragment, unknown>;
export const LineChangeFragmentDoc = new TypedDocumentString(`
    fragment LineChange on ComparedLine {
  id
  clauseNumber
  isSection
  depth
  clauseKind
  listNumber
  heading
  isAdded
  isRemoved
  isReworded
  wordingBefore
  wordingAfter
  runs {
    kind
    text
    isStrong
    isEmphasis
    href
  }
}
    `, {"fragmentName":"LineChange"}) as unknown as TypedDocumentString<LineChangeFragment, unknown>;
export const HunkFragmentDoc = new TypedDocumentString(`
    fragment Hunk on MergeHunkType {
  kind
  text
  base
  proposed
  current
  suggestion
}
    `, {"fragmentName":"Hunk"}) as unknown as TypedDocumentString<HunkFragment, unknown>;
export const UndoneFragmentDoc = new TypedDocumentString(`
    fragment Undone on UndoneAmendment {
  amendmentId
  number
  lostWords
  restoredWords
}
    `, {"fragmentName":"Undone"}) as unknown as TypedDocumentString<UndoneFragment, unknown>;
export const UndoneDecisionFactsFragmentDoc = new TypedDocumentString(`
    fragment UndoneDecisionFacts on UndoneDecision {
  reason
  lostWords
  restoredWords
  amendment {
    id
    number
  }
  undoneAmendment {
    id
    number
  }
}
    `, {"fragmentName":"UndoneDecisionFacts"}) as unknown as TypedDocumentString<UndoneDecisionFactsFragment, unknown>;
export const PlaceFragmentDoc = new TypedDocumentString(`
    fragment Place on ClausePlace {
  lineId
  isSection
  clauseNumber
  heading
  beginning
}
    `, {"fragmentName":"Place"}) as unknown as TypedDocumentString<PlaceFragment, unknown>;
export const ProblemPartsFragmentDoc = new TypedDocumentString(`
    fragment ProblemParts on Problem {
  code
  message
  parameters {
    name
    values
  }
}
    `, {"fragmentName":"ProblemParts"}) as unknown as TypedDocumentString<ProblemPartsFragment, unknown>;
export const AmendmentsDocument = new TypedDocumentString(`
    query Amendments($first: Int!, $after: String, $filter: AmendmentFilter, $declarationId: ID!) {
  hiddenAmendmentCount(declarationId: $declarationId)
  amendments(first: $first, after: $after, filter: $filter) {
    edges {
      node {
        ...AmendmentLine
      }
    }
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment Person on Member {
  id
  name
  isHidden
}
fragment Proposal on Proposal {
  wording
  rationale
  clauseKind
}
fragment AmendmentLine on Amendment {
  id
  number
  kind
  status
  isInConflict
  meetsDraft
  notDecided {
    phase
    recordedAt
  }
  isHidden
  ...Proposal
  versionNumber
  createdAt
  submittedAt
  commentCount
  runs {
    kind
    text
    isStrong
    isEmphasis
    href
  }
  target {
    clauseId
    clauseNumber
    clauseHeading
    sectionHeading
    baseWording
    language
    declarationSlug
    clauseState
    placeKept {
      afterClauseId
      afterClauseNumber
      afterClauseHeading
    }
  }
  positionCounts {
    agree
    canLiveWith
    concern
    block
  }
  proposer {
    ...Person
  }
}`) as unknown as TypedDocumentString<AmendmentsQuery, AmendmentsQueryVariables>;
export const AmendmentDocument = new TypedDocumentString(`
    query Amendment($id: ID!) {
  amendment(id: $id) {
    ...AmendmentLine
    lockVersion
    revisionId
    target {
      declarationId
      declarationTitle
    }
    viewerPosition {
      kind
      reason
      isForEarlierWording
    }
    positions(first: 100) {
      ...Positions
    }
    decision {
      ...AmendmentDecisionParts
      announcedAt
      undoes {
        ...UndoneDecisionFacts
      }
      undoneBy {
        ...UndoneDecisionFacts
      }
    }
    takenBackDecisions {
      ...AmendmentDecisionParts
      takenBackAt
      takeBackReason
      takenBackBy {
        ...Person
      }
    }
    onDraft {
      state
      wording
      draftWording
      draftRevisionId
      placedAfterId
      places {
        ...Place
      }
      changedBy {
        id
        number
        proposer {
          ...Person
        }
        decision {
          reason
        }
      }
      hunks {
        ...Hunk
      }
    }
    placesToPropose {
      ...Place
    }
    conflict {
      versionNumber
      base
      proposed
      current
      hunks {
        ...Hunk
      }
    }
    collisions {
      amendmentId
      number
      kind
      words
    }
    revisions(first: 100) {
      edges {
        node {
          id
          number
          versionNumber
          cause
          movedFromKind
          movedFromClauseId
          ...Proposal
          createdAt
        }
      }
    }
    hiddenComments {
      parentId
      createdAt
    }
    comments(first: 100) {
      totalCount
      edges {
        node {
          id
          parentId
          body
          createdAt
          isDeleted
          isHidden
          viewerCan {
            delete
            report
          }
          author {
            ...Person
          }
        }
      }
    }
    isDraft
    viewerCan {
      edit
      submit
      withdraw
      resolveConflict
      proposeAsNewClause
      takePosition
      comment
      decide
      takeBack
      report
    }
    proposerCan {
      withdraw
      resolveConflict
      proposeAsNewClause
    }
    membersCan {
      takePosition
      comment
    }
  }
}
    fragment Person on Member {
  id
  name
  isHidden
}
fragment Proposal on Proposal {
  wording
  rationale
  clauseKind
}
fragment AmendmentLine on Amendment {
  id
  number
  kind
  status
  isInConflict
  meetsDraft
  notDecided {
    phase
    recordedAt
  }
  isHidden
  ...Proposal
  versionNumber
  createdAt
  submittedAt
  commentCount
  runs {
    kind
    text
    isStrong
    isEmphasis
    href
  }
  target {
    clauseId
    clauseNumber
    clauseHeading
    sectionHeading
    baseWording
    language
    declarationSlug
    clauseState
    placeKept {
      afterClauseId
      afterClauseNumber
      afterClauseHeading
    }
  }
  positionCounts {
    agree
    canLiveWith
    concern
    block
  }
  proposer {
    ...Person
  }
}
fragment AmendmentDecisionParts on AmendmentDecision {
  id
  clauseId
  outcome
  reason
  objectionsOutcome
  wordingBefore
  wordingAfter
  createdAt
  runs {
    kind
    text
    isStrong
    isEmphasis
    href
  }
  decider {
    ...Person
  }
}
fragment Positions on PositionConnection {
  totalCount
  edges {
    node {
      id
      kind
      reason
      isReasonHidden
      isForEarlierWording
      viewerCan {
        report
      }
      member {
        ...Person
      }
    }
  }
}
fragment Hunk on MergeHunkType {
  kind
  text
  base
  proposed
  current
  suggestion
}
fragment UndoneDecisionFacts on UndoneDecision {
  reason
  lostWords
  restoredWords
  amendment {
    id
    number
  }
  undoneAmendment {
    id
    number
  }
}
fragment Place on ClausePlace {
  lineId
  isSection
  clauseNumber
  heading
  beginning
}`) as unknown as TypedDocumentString<AmendmentQuery, AmendmentQueryVariables>;
export const WorkbenchDocument = new TypedDocumentString(`
    query Workbench($declarationId: ID!) {
  amendmentsToDecide(declarationId: $declarationId) {
    openAmendmentCount
    notDecidedCount
    clauses {
      clauseId
      clauseNumber
      sectionHeading
      publishedWording
      draftWording
      draftRevisionId
      amendments {
        ...AmendmentLine
        lockVersion
        collisions {
          amendmentId
          number
          kind
        }
      }
    }
    nextVersion {
      latestNumber
      changedClauseCount
      lines {
        ...LineChange
      }
      decidedAmendments {
        ...AmendmentLine
        lockVersion
        decision {
          id
          clauseId
          reason
          announcedAt
        }
        viewerCan {
          takeBack
        }
      }
    }
  }
}
    fragment Person on Member {
  id
  name
  isHidden
}
fragment Proposal on Proposal {
  wording
  rationale
  clauseKind
}
fragment AmendmentLine on Amendment {
  id
  number
  kind
  status
  isInConflict
  meetsDraft
  notDecided {
    phase
    recordedAt
  }
  isHidden
  ...Proposal
  versionNumber
  createdAt
  submittedAt
  commentCount
  runs {
    kind
    text
    isStrong
    isEmphasis
    href
  }
  target {
    clauseId
    clauseNumber
    clauseHeading
    sectionHeading
    baseWording
    language
    declarationSlug
    clauseState
    placeKept {
      afterClauseId
      afterClauseNumber
      afterClauseHeading
    }
  }
  positionCounts {
    agree
    canLiveWith
    concern
    block
  }
  proposer {
    ...Person
  }
}
fragment LineChange on ComparedLine {
  id
  clauseNumber
  isSection
  depth
  clauseKind
  listNumber
  heading
  isAdded
  isRemoved
  isReworded
  wordingBefore
  wordingAfter
  runs {
    kind
    text
    isStrong
    isEmphasis
    href
  }
}`) as unknown as TypedDocumentString<WorkbenchQuery, WorkbenchQueryVariables>;
export const ProposeAmendmentDocument = new TypedDocumentString(`
    mutation ProposeAmendment($input: ProposeAmendmentInput!) {
  proposeAmendment(input: $input) {
    __typename
    ... on ProposeAmendmentSuccess {
      amendment {
        id
        status
      }
    }
    ...ProblemParts
    ... on NotLatestVersion {
      latestNumber
      currentWording
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  parameters {
    name
    values
  }
}`) as unknown as TypedDocumentString<ProposeAmendmentMutation, ProposeAmendmentMutationVariables>;
export const EditAmendmentDocument = new TypedDocumentString(`
    mutation EditAmendment($input: EditAmendmentInput!) {
  editAmendment(input: $input) {
    __typename
    ... on EditAmendmentSuccess {
      amendment {
        id
        status
      }
    }
    ...ProblemParts
  }
}
    fragment ProblemParts on Problem {
  code
  message
  parameters {
    name
    values
  }
}`) as unknown as TypedDocumentString<EditAmendmentMutation, EditAmendmentMutationVariables>;
export const SubmitAmendmentDocument = new TypedDocumentString(`
    mutation SubmitAmendment($input: SubmitAmendmentInput!) {
  submitAmendment(input: $input) {
    __typename
    ...ProblemParts
  }
}
    fragment ProblemParts on Problem {
  code
  message
  parameters {
    name
    values
  }
}`) as unknown as TypedDocumentString<SubmitAmendmentMutation, SubmitAmendmentMutationVariables>;
export const WithdrawAmendmentDocument = new TypedDocumentString(`
    mutation WithdrawAmendment($input: WithdrawAmendmentInput!) {
  withdrawAmendment(input: $input) {
    __typename
    ...ProblemParts
  }
}
    fragment ProblemParts on Problem {
  code
  message
  parameters {
    name
    values
  }
}`) as unknown as TypedDocumentString<WithdrawAmendmentMutation, WithdrawAmendmentMutationVariables>;
export const ResolveConflictDocument = new TypedDocumentString(`
    mutation ResolveConflict($input: ResolveConflictInput!) {
  resolveConflict(input: $input) {
    __typename
    ...ProblemParts
  }
}
    fragment ProblemParts on Problem {
  code
  message
  parameters {
    name
    values
  }
}`) as unknown as TypedDocumentString<ResolveConflictMutation, ResolveConflictMutationVariables>;
export const ProposeAsNewClauseDocument = new TypedDocumentString(`
    mutation ProposeAsNewClause($input: ProposeAsNewClauseInput!) {
  proposeAsNewClause(input: $input) {
    __typename
    ...ProblemParts
  }
}
    fragment ProblemParts on Problem {
  code
  message
  parameters {
    name
    values
  }
}`) as unknown as TypedDocumentString<ProposeAsNewClauseMutation, ProposeAsNewClauseMutationVariables>;
export const DecideAmendmentDocument = new TypedDocumentString(`
    mutation DecideAmendment($input: DecideAmendmentInput!) {
  decideAmendment(input: $input) {
    __typename
    ...ProblemParts
    ... on ConflictUnresolved {
      proposed
      current
    }
    ... on UndoesAccepted {
      undone {
        ...Undone
      }
    }
  }
}
    fragment Undone on UndoneAmendment {
  amendmentId
  number
  lostWords
  restoredWords
}
fragment ProblemParts on Problem {
  code
  message
  parameters {
    name
    values
  }
}`) as unknown as TypedDocumentString<DecideAmendmentMutation, DecideAmendmentMutationVariables>;
export const TakeBackDecisionDocument = new TypedDocumentString(`
    mutation TakeBackDecision($input: TakeBackDecisionInput!) {
  takeBackDecision(input: $input) {
    __typename
    ...ProblemParts
    ... on LaterDecisionsDepend {
      amendments {
        amendmentId
        number
      }
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  parameters {
    name
    values
  }
}`) as unknown as TypedDocumentString<TakeBackDecisionMutation, TakeBackDecisionMutationVariables>;
export const PublishVersionDocument = new TypedDocumentString(`
    mutation PublishVersion($input: PublishVersionInput!) {
  publishVersion(input: $input) {
    __typename
    ... on PublishVersionSuccess {
      version {
        number
      }
    }
    ...ProblemParts
  }
}
    fragment ProblemParts on Problem {
  code
  message
  parameters {
    name
    values
  }
}`) as unknown as TypedDocumentString<PublishVersionMutation, PublishVersionMutationVariables>;
export const DeclarationsDocument = new TypedDocumentString(`
    query Declarations {
  processes(first: 100) {
    edges {
      node {
        ...ProcessStanding
        declarations {
          id
          slug
          title
          language
          versionNumber
          publishedAt
          openAmendmentCount
        }
        viewerCan {
          importDeclaration
        }
      }
    }
  }
}
    fragment ProcessStanding on Process {
  id
  slug
  title
  summary
  decisionRule
  phase
  phaseUntil
  nextPhase
}`) as unknown as TypedDocumentString<DeclarationsQuery, DeclarationsQueryVariables>;
export const DeclarationDocument = new TypedDocumentString(`
    query Declaration($slug: String!) {
  declaration(slug: $slug) {
    id
    slug
    title
    language
    openAmendmentCount
    process {
      ...ProcessStanding
      phases {
        kind
        opensAt
      }
      editors {
        ...Person
      }
      viewerCan {
        plan
      }
    }
    version {
      ...VersionFacts
    }
    versions(first: 100) {
      edges {
        node {
          ...VersionFacts
        }
      }
    }
    sections {
      id
      label
      depth
      heading
      clauses {
        id
        number
        kind
        indent
        listNumber
        heading
        wording
        revisionNumber
        openAmendmentCount
        positionCounts {
          agree
          canLiveWith
          concern
          block
        }
        viewerPosition {
          kind
        }
      }
    }
    viewerCan {
      seeWorkbench
    }
    membersCan {
      propose
    }
  }
}
    fragment Person on Member {
  id
  name
  isHidden
}
fragment VersionFacts on Version {
  id
  number
  publishedAt
  hash
  note
  publishedBy {
    ...Person
  }
}
fragment ProcessStanding on Process {
  id
  slug
  title
  summary
  decisionRule
  phase
  phaseUntil
  nextPhase
}`) as unknown as TypedDocumentString<DeclarationQuery, DeclarationQueryVariables>;
export const DeclarationFrameDocument = new TypedDocumentString(`
    query DeclarationFrame($slug: String!) {
  declaration(slug: $slug) {
    id
    slug
    title
    language
    openAmendmentCount
    process {
      ...ProcessStanding
      viewerCan {
        plan
      }
    }
    version {
      number
      hash
      publishedAt
    }
    membersCan {
      propose
    }
    viewerCan {
      decide
      publish
    }
  }
}
    fragment ProcessStanding on Process {
  id
  slug
  title
  summary
  decisionRule
  phase
  phaseUntil
  nextPhase
}`) as unknown as TypedDocumentString<DeclarationFrameQuery, DeclarationFrameQueryVariables>;
export const ClauseDocument = new TypedDocumentString(`
    query Clause($id: ID!) {
  clause(id: $id) {
    id
    kind
    heading
    number
    wording
    revisionId
    sectionHeading
    declarationId
    declarationSlug
    declarationTitle
    language
    latestNumber
    openAmendmentCount
    positionCounts {
      agree
      canLiveWith
      concern
      block
    }
    positions(first: 100) {
      ...Positions
    }
    viewerPosition {
      kind
      reason
      isForEarlierWording
    }
    viewerCan {
      propose
      takePosition
    }
    membersCan {
      propose
      takePosition
    }
    revisions(first: 100) {
      edges {
        node {
          id
          number
          wording
          createdAt
          versionNumbers
          amendment {
            id
            number
            proposer {
              ...Person
            }
            decision {
              undoes {
                ...UndoneDecisionFacts
              }
            }
          }
          isAmendmentHidden
          provenance {
            text
            isOfDecision
            isOfHidden
            amendment {
              id
              number
              proposer {
                ...Person
              }
              decision {
                outcome
                createdAt
                decider {
                  ...Person
                }
              }
            }
          }
        }
      }
    }
  }
}
    fragment Person on Member {
  id
  name
  isHidden
}
fragment Positions on PositionConnection {
  totalCount
  edges {
    node {
      id
      kind
      reason
      isReasonHidden
      isForEarlierWording
      viewerCan {
        report
      }
      member {
        ...Person
      }
    }
  }
}
fragment UndoneDecisionFacts on UndoneDecision {
  reason
  lostWords
  restoredWords
  amendment {
    id
    number
  }
  undoneAmendment {
    id
    number
  }
}`) as unknown as TypedDocumentString<ClauseQuery, ClauseQueryVariables>;
export const ClauseToAmendDocument = new TypedDocumentString(`
    query ClauseToAmend($id: ID!) {
  clause(id: $id) {
    id
    kind
    heading
    number
    wording
    sectionHeading
    declarationId
    declarationSlug
    declarationTitle
    language
    latestNumber
    viewerCan {
      propose
    }
  }
  amendments(filter: {clauseId: $id, statuses: [SUBMITTED]}, first: 50) {
    edges {
      node {
        ...AmendmentLine
      }
    }
  }
}
    fragment Person on Member {
  id
  name
  isHidden
}
fragment Proposal on Proposal {
  wording
  rationale
  clauseKind
}
fragment AmendmentLine on Amendment {
  id
  number
  kind
  status
  isInConflict
  meetsDraft
  notDecided {
    phase
    recordedAt
  }
  isHidden
  ...Proposal
  versionNumber
  createdAt
  submittedAt
  commentCount
  runs {
    kind
    text
    isStrong
    isEmphasis
    href
  }
  target {
    clauseId
    clauseNumber
    clauseHeading
    sectionHeading
    baseWording
    language
    declarationSlug
    clauseState
    placeKept {
      afterClauseId
      afterClauseNumber
      afterClauseHeading
    }
  }
  positionCounts {
    agree
    canLiveWith
    concern
    block
  }
  proposer {
    ...Person
  }
}`) as unknown as TypedDocumentString<ClauseToAmendQuery, ClauseToAmendQueryVariables>;
export const VersionTextDocument = new TypedDocumentString(`
    query VersionText($slug: String!, $number: Int!) {
  version(slug: $slug, number: $number) {
    version {
      ...VersionFacts
    }
    latestNumber
    declarationSlug
    title
    language
    canonicalJson
    lines {
      id
      isSection
      depth
      clauseNumber
      clauseKind
      listNumber
      heading
      wording
    }
  }
}
    fragment Person on Member {
  id
  name
  isHidden
}
fragment VersionFacts on Version {
  id
  number
  publishedAt
  hash
  note
  publishedBy {
    ...Person
  }
}`) as unknown as TypedDocumentString<VersionTextQuery, VersionTextQueryVariables>;
export const VersionWordingsDocument = new TypedDocumentString(`
    query VersionWordings($slug: String!, $number: Int!) {
  version(slug: $slug, number: $number) {
    lines {
      id
      wording
    }
  }
}
    `) as unknown as TypedDocumentString<VersionWordingsQuery, VersionWordingsQueryVariables>;
export const ComparisonDocument = new TypedDocumentString(`
    query Comparison($slug: String!, $from: Int!, $to: Int!) {
  compareVersions(slug: $slug, from: $from, to: $to) {
    from {
      ...VersionFacts
    }
    to {
      ...VersionFacts
    }
    changedClauseCount
    lines {
      ...LineChange
    }
  }
  declaration(slug: $slug) {
    title
    slug
    language
    versions(first: 100) {
      edges {
        node {
          number
          publishedAt
        }
      }
    }
  }
}
    fragment Person on Member {
  id
  name
  isHidden
}
fragment VersionFacts on Version {
  id
  number
  publishedAt
  hash
  note
  publishedBy {
    ...Person
  }
}
fragment LineChange on ComparedLine {
  id
  clauseNumber
  isSection
  depth
  clauseKind
  listNumber
  heading
  isAdded
  isRemoved
  isReworded
  wordingBefore
  wordingAfter
  runs {
    kind
    text
    isStrong
    isEmphasis
    href
  }
}`) as unknown as TypedDocumentString<ComparisonQuery, ComparisonQueryVariables>;
export const ImportTargetsDocument = new TypedDocumentString(`
    query ImportTargets {
  viewerCanOpenProcess
  processes(first: 100) {
    edges {
      node {
        id
        title
        phase
        viewerCan {
          importDeclaration
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ImportTargetsQuery, ImportTargetsQueryVariables>;
export const PreviewImportDocument = new TypedDocumentString(`
    mutation PreviewImport($input: PreviewImportInput!) {
  previewImport(input: $input) {
    __typename
    ... on PreviewImportSuccess {
      preview {
        title
        sectionCount
        clauseCount
        notes {
          line
          kind
          excerpt
        }
        lines {
          isSection
          depth
          clauseKind
          listNumber
          text
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PreviewImportMutation, PreviewImportMutationVariables>;
export const ImportDeclarationDocument = new TypedDocumentString(`
    mutation ImportDeclaration($input: ImportDeclarationInput!) {
  importDeclaration(input: $input) {
    __typename
    ... on ImportDeclarationSuccess {
      declaration {
        id
        slug
      }
    }
    ...ProblemParts
  }
}
    fragment ProblemParts on Problem {
  code
  message
  parameters {
    name
    values
  }
}`) as unknown as TypedDocumentString<ImportDeclarationMutation, ImportDeclarationMutationVariables>;
export const VersionMarkdownDocument = new TypedDocumentString(`
    query VersionMarkdown($slug: String!, $number: Int!) {
  version(slug: $slug, number: $number) {
    declarationSlug
    markdown
  }
}
    `) as unknown as TypedDocumentString<VersionMarkdownQuery, VersionMarkdownQueryVariables>;
export const DeclarationChangedDocument = new TypedDocumentString(`
    subscription DeclarationChanged($declarationId: ID!) {
  declarationChanged(declarationId: $declarationId) {
    kind
    amendmentId
  }
}
    `) as unknown as TypedDocumentString<DeclarationChangedSubscription, DeclarationChangedSubscriptionVariables>;
export const ProcessMessagesDocument = new TypedDocumentString(`
    query ProcessMessages($processId: ID!) {
  processMessageSegments(processId: $processId) {
    segment
    people
  }
  sentProcessMessages(processId: $processId) {
    segment
    subject
    body
    people
    sentAt
  }
}
    `) as unknown as TypedDocumentString<ProcessMessagesQuery, ProcessMessagesQueryVariables>;
export const SendProcessMessageDocument = new TypedDocumentString(`
    mutation SendProcessMessage($input: SendProcessMessageInput!) {
  sendProcessMessage(input: $input) {
    __typename
    ...ProblemParts
  }
}
    fragment ProblemParts on Problem {
  code
  message
  parameters {
    name
    values
  }
}`) as unknown as TypedDocumentString<SendProcessMessageMutation, SendProcessMessageMutationVariables>;
export const TryProcessMessageDocument = new TypedDocumentString(`
    mutation TryProcessMessage($input: TryProcessMessageInput!) {
  tryProcessMessage(input: $input) {
    __typename
  }
}
    `) as unknown as TypedDocumentString<TryProcessMessageMutation, TryProcessMessageMutationVariables>;
export const ProcessPlanDocument = new TypedDocumentString(`
    query ProcessPlan($slug: String!) {
  declaration(slug: $slug) {
    id
    slug
    title
    process {
      id
      title
      summary
      decisionRule
      phase
      phasesToPlan
      phaseToPutOff
      phases {
        kind
        opensAt
      }
      editors {
        ...Person
      }
      viewerCan {
        plan
        assignEditors
        writeToPeople
      }
    }
  }
}
    fragment Person on Member {
  id
  name
  isHidden
}`) as unknown as TypedDocumentString<ProcessPlanQuery, ProcessPlanQueryVariables>;
export const EditorCandidatesDocument = new TypedDocumentString(`
    query EditorCandidates($search: String!) {
  members(filter: {search: $search}, first: 10) {
    totalCount
    edges {
      node {
        ...Person
        place {
          name
        }
      }
    }
  }
}
    fragment Person on Member {
  id
  name
  isHidden
}`) as unknown as TypedDocumentString<EditorCandidatesQuery, EditorCandidatesQueryVariables>;
export const PlanProcessDocument = new TypedDocumentString(`
    mutation PlanProcess($input: PlanProcessInput!) {
  planProcess(input: $input) {
    __typename
  }
}
    `) as unknown as TypedDocumentString<PlanProcessMutation, PlanProcessMutationVariables>;
export const AssignEditorDocument = new TypedDocumentString(`
    mutation AssignEditor($input: AssignEditorInput!) {
  assignEditor(input: $input) {
    __typename
  }
}
    `) as unknown as TypedDocumentString<AssignEditorMutation, AssignEditorMutationVariables>;
export const RemoveEditorDocument = new TypedDocumentString(`
    mutation RemoveEditor($input: RemoveEditorInput!) {
  removeEditor(input: $input) {
    __typename
  }
}
    `) as unknown as TypedDocumentString<RemoveEditorMutation, RemoveEditorMutationVariables>;