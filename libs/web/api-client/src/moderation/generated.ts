/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Against which decision a person appeals by the link in a mail, and why. */
export type AppealByLinkInput = {
  /** The `token` of the link in the mail */
  token: string;
  /** Why the decision was wrong */
  words: string;
};

/** Against which decision an author appeals, and why. */
export type AppealDecisionInput = {
  /** The decision about content of the member */
  decisionId: string | number;
  /** Why the decision was wrong */
  words: string;
};

/** Where an appeal stands. */
export type AppealState =
  /** It waits for another moderator. */
  | 'OPEN'
  /** The content is visible again. */
  | 'OVERTURNED'
  /** The decision stands. */
  | 'UPHELD';

/** Which roles an account has from now on. */
export type ChangeRoleInput = {
  /** The account that is changed */
  accountId: string | number;
  /** Whether it has the role of administrator. */
  isAdministrator: boolean;
  /** Whether it has the role of moderator. */
  isModerator: boolean;
};

/** A rule of the code of conduct. */
export type CommunityRule =
  /** Criticise a proposal as hard as you like, and leave the person who made it in peace. Insults, mockery and guesses about motives have no place here. */
  | 'ARGUE_ABOUT_THE_MATTER'
  /** Nobody is put down for origin, skin colour, religion, sex, gender, sexual orientation, disability, age, language or income. That includes jokes. */
  | 'EVERYONE_BELONGS'
  /** Do not spread what you know to be false. Name the source of figures, and correct yourself when you were wrong. */
  | 'HONEST_ABOUT_FACTS'
  /** Do not publish private addresses, telephone numbers, health details or messages of others. Ask before you quote somebody who spoke in a closed round. */
  | 'KEEP_CONFIDENCES'
  /** Do not threaten, stalk or pressure anyone, here or elsewhere because of what they said here. A clear “no” ends a conversation. */
  | 'NO_HARASSMENT'
  /** Do not post what is unlawful, and do not pass off the texts, pictures or ideas of others as your own. */
  | 'RESPECT_THE_LAW'
  /** Use your own name or the one you are known by. If an organisation pays you for your position, or you speak for it, say so. */
  | 'SAY_WHO_YOU_SPEAK_FOR'
  /** No advertising, no repeated posting, no campaigns that have nothing to do with the text or the gathering under discussion. */
  | 'STAY_WITH_THE_SUBJECT';

/** How a moderator decides an appeal, and why. */
export type DecideAppealInput = {
  /** The appeal that is decided */
  appealId: string | number;
  /** Whether the content comes back, or the account is open again. */
  isOverturned: boolean;
  /** The statement of reasons */
  reasons: string;
};

/** Which case a moderator leaves as it is, and why. */
export type DismissReportsInput = {
  /** The case that the moderator saw */
  caseId: string | number;
  /** The lock version of the case that the moderator saw. */
  lockVersion: number;
  /** The statement of reasons */
  reasons: string;
};

/** Which content a moderator hides, under which rule, and why. */
export type HideContentInput = {
  /** The case that the moderator saw */
  caseId: string | number;
  /** The lock version of the case that the moderator saw. */
  lockVersion: number;
  /** The statement of reasons */
  reasons: string;
  /** The rule that was broken. */
  rule: CommunityRule;
};

/** What a moderation decision does. */
export type ModerationAction =
  /** Leaves the content as it is. */
  | 'DISMISS'
  /** Hides the content from everybody but its author and moderators. */
  | 'HIDE'
  /** Lets the owner of the account sign in again. */
  | 'LIFT_SUSPENSION'
  /** Makes hidden content visible again. */
  | 'RESTORE'
  /** Ends the sessions of an account and lets nobody sign in with it. */
  | 'SUSPEND';

/** Where a moderation case stands. */
export type ModerationCaseState =
  /** A moderator left the content as it is. */
  | 'DISMISSED'
  /** The content is hidden under a rule. */
  | 'HIDDEN'
  /** Reports wait for a decision. */
  | 'OPEN'
  /** The content was hidden and is visible again. */
  | 'RESTORED';

/** What a member reports to the moderators, and why. */
export type ReportContentInput = {
  /** The rule that it breaks. */
  rule: CommunityRule;
  /** The content that is reported. */
  subject: SubjectInput;
  /** What the reporter adds; may be left out. */
  words?: string | null | undefined;
};

/** Which content a moderator shows again, and why. */
export type RestoreContentInput = {
  /** The case that the moderator saw */
  caseId: string | number;
  /** The lock version of the case that the moderator saw. */
  lockVersion: number;
  /** The statement of reasons */
  reasons: string;
};

/** Names one thing of the platform: its kind and its id. */
export type SubjectInput = {
  /** Its id among the things of that kind. */
  id: string | number;
  /** What kind of thing it is. */
  kind: SubjectKind;
};

/** What kind of thing something is about. With its id it names one thing of the platform. */
export type SubjectKind =
  /** A proposal to change one clause of a declaration. */
  | 'AMENDMENT'
  /** One paragraph or list item of a declaration. */
  | 'CLAUSE'
  /** What a member said about something. */
  | 'COMMENT'
  /** The text of a process. */
  | 'DECLARATION'
  /** A meeting with its programme and its seats. */
  | 'GATHERING'
  /** The profile of a member. */
  | 'MEMBER'
  /** A city, a civil society organisation, a university or another body. */
  | 'ORGANISATION'
  /** Why a member takes a position on something, in their words. */
  | 'POSITION'
  /** A participatory process with its phases. */
  | 'PROCESS';

/** Which account is suspended or restored, and why. */
export type SuspendMemberInput = {
  /** The account that is changed */
  accountId: string | number;
  /** False lets them come in again. */
  isSuspended: boolean;
  /** The statement of reasons */
  reasons: string;
  /** The rule that was broken; needed for a suspension. */
  rule?: CommunityRule | null | undefined;
};

export type AccountFragment = { accountId: string, name: string, isModerator: boolean, isAdministrator: boolean, suspendedAt: string | null, createdAt: string, viewerCan: { changeRole: boolean, suspend: boolean, restore: boolean } };

export type AccountsQueryVariables = Exact<{
  search?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type AccountsQuery = { accounts: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { accountId: string, name: string, isModerator: boolean, isAdministrator: boolean, suspendedAt: string | null, createdAt: string, viewerCan: { changeRole: boolean, suspend: boolean, restore: boolean } } }> } };

export type AccountQueryVariables = Exact<{
  id: string | number;
}>;


export type AccountQuery = { codeOfConduct: Array<CommunityRule>, accounts: { edges: Array<{ node: { accountId: string, name: string, isModerator: boolean, isAdministrator: boolean, suspendedAt: string | null, createdAt: string, viewerCan: { changeRole: boolean, suspend: boolean, restore: boolean } } }> } };

export type ChangeRoleMutationVariables = Exact<{
  input: ChangeRoleInput;
}>;


export type ChangeRoleMutation = { changeRole: { __typename: 'ChangeRoleSuccess' } };

export type SuspendMemberMutationVariables = Exact<{
  input: SuspendMemberInput;
}>;


export type SuspendMemberMutation = { suspendMember: { __typename: 'SuspendMemberSuccess' } };

export type AuditLogQueryVariables = Exact<{
  domain?: string | null | undefined;
  actorId?: string | number | null | undefined;
  subjectId?: string | number | null | undefined;
  from?: string | null | undefined;
  until?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type AuditLogQuery = { auditDomains: Array<string>, auditLog: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, at: string, action: string, subjectKind: string, subjectId: string, subjectPath: string | null, subjectParameters: Array<{ name: string, values: Array<string> }>, actor: { accountId: string, name: string } | null, facts: Array<{ name: string, values: Array<string> }> } }> } };

export type ModerationAppealsQueryVariables = Exact<{
  state: AppealState;
  after?: string | null | undefined;
}>;


export type ModerationAppealsQuery = { moderationAppeals: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, caseId: string | null, excerpt: string | null, isGone: boolean, words: string, createdAt: string, decisionReasons: string, state: AppealState, reasons: string | null, decidedAt: string | null, rule: CommunityRule | null, title: { kind: SubjectKind, parameters: Array<{ name: string, values: Array<string> }> } | null, author: { accountId: string, name: string }, decider: { accountId: string, name: string }, appealDecider: { accountId: string, name: string } | null, viewerCan: { decide: boolean, obstacle: string | null } } }> } };

export type DecideAppealMutationVariables = Exact<{
  input: DecideAppealInput;
}>;


export type DecideAppealMutation = { decideAppeal:
    | { __typename: 'CaseDecidedMeanwhile', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'DecideAppealSuccess', appeal: { isGone: boolean } }
   };

export type DecisionFragment = { id: string, action: ModerationAction, reasons: string, createdAt: string, caseState: ModerationCaseState | null, excerpt: string | null, isGone: boolean, path: string | null, rule: CommunityRule | null, title: { kind: SubjectKind, parameters: Array<{ name: string, values: Array<string> }> } | null, appeal: { appealId: string, state: AppealState, words: string, reasons: string | null, createdAt: string, decidedAt: string | null } | null, viewerCan: { appeal: boolean } };

export type MyModerationDecisionsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MyModerationDecisionsQuery = { myModerationDecisions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, action: ModerationAction, reasons: string, createdAt: string, caseState: ModerationCaseState | null, excerpt: string | null, isGone: boolean, path: string | null, rule: CommunityRule | null, title: { kind: SubjectKind, parameters: Array<{ name: string, values: Array<string> }> } | null, appeal: { appealId: string, state: AppealState, words: string, reasons: string | null, createdAt: string, decidedAt: string | null } | null, viewerCan: { appeal: boolean } } }> } };

export type MyModerationDecisionQueryVariables = Exact<{
  id: string | number;
}>;


export type MyModerationDecisionQuery = { myModerationDecision: { id: string, action: ModerationAction, reasons: string, createdAt: string, caseState: ModerationCaseState | null, excerpt: string | null, isGone: boolean, path: string | null, rule: CommunityRule | null, title: { kind: SubjectKind, parameters: Array<{ name: string, values: Array<string> }> } | null, appeal: { appealId: string, state: AppealState, words: string, reasons: string | null, createdAt: string, decidedAt: string | null } | null, viewerCan: { appeal: boolean } } | null };

export type AppealDecisionMutationVariables = Exact<{
  input: AppealDecisionInput;
}>;


export type AppealDecisionMutation = { appealDecision: { __typename: 'AppealDecisionSuccess' } };

export type DecisionByLinkQueryVariables = Exact<{
  token: string;
}>;


export type DecisionByLinkQuery = { decisionByLink: { id: string, action: ModerationAction, reasons: string, createdAt: string, caseState: ModerationCaseState | null, excerpt: string | null, isGone: boolean, path: string | null, rule: CommunityRule | null, title: { kind: SubjectKind, parameters: Array<{ name: string, values: Array<string> }> } | null, appeal: { appealId: string, state: AppealState, words: string, reasons: string | null, createdAt: string, decidedAt: string | null } | null, viewerCan: { appeal: boolean } } };

export type AppealByLinkMutationVariables = Exact<{
  input: AppealByLinkInput;
}>;


export type AppealByLinkMutation = { appealByLink: { __typename: 'AppealByLinkSuccess' } };

export type SubjectTitleFragment = { kind: SubjectKind, parameters: Array<{ name: string, values: Array<string> }> };

export type CaseFragment = { id: string, state: ModerationCaseState, lockVersion: number, openedAt: string, closedAt: string | null, reportCount: number, openAppealId: string | null, excerptWhenReported: string, author: { accountId: string, name: string } | null, subject: { subjectKind: SubjectKind, subjectId: string, excerpt: string, path: string, isHidden: boolean, isGone: boolean, title: { kind: SubjectKind, parameters: Array<{ name: string, values: Array<string> }> } }, reports: Array<{ reportId: string, words: string, createdAt: string, isOpen: boolean, rule: CommunityRule, reporter: { accountId: string, name: string } }>, decisions: Array<{ decisionId: string, action: ModerationAction, reasons: string, createdAt: string, appealState: AppealState | null, rule: CommunityRule | null, decider: { accountId: string, name: string } }>, authorHistory: Array<{ decisionId: string, caseId: string | null, action: ModerationAction, createdAt: string, rule: CommunityRule | null, title: { kind: SubjectKind, parameters: Array<{ name: string, values: Array<string> }> } | null }>, viewerCan: { dismiss: boolean, hide: boolean, restore: boolean, obstacle: string | null } };

export type ModerationQueueQueryVariables = Exact<{
  state: ModerationCaseState;
  subjectKind?: SubjectKind | null | undefined;
  after?: string | null | undefined;
}>;


export type ModerationQueueQuery = { moderationQueue: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, state: ModerationCaseState, lockVersion: number, openedAt: string, closedAt: string | null, reportCount: number, openAppealId: string | null, excerptWhenReported: string, author: { accountId: string, name: string } | null, subject: { subjectKind: SubjectKind, subjectId: string, excerpt: string, path: string, isHidden: boolean, isGone: boolean, title: { kind: SubjectKind, parameters: Array<{ name: string, values: Array<string> }> } }, reports: Array<{ reportId: string, words: string, createdAt: string, isOpen: boolean, rule: CommunityRule, reporter: { accountId: string, name: string } }>, decisions: Array<{ decisionId: string, action: ModerationAction, reasons: string, createdAt: string, appealState: AppealState | null, rule: CommunityRule | null, decider: { accountId: string, name: string } }>, authorHistory: Array<{ decisionId: string, caseId: string | null, action: ModerationAction, createdAt: string, rule: CommunityRule | null, title: { kind: SubjectKind, parameters: Array<{ name: string, values: Array<string> }> } | null }>, viewerCan: { dismiss: boolean, hide: boolean, restore: boolean, obstacle: string | null } } }> } };

export type ModerationCaseQueryVariables = Exact<{
  id: string | number;
}>;


export type ModerationCaseQuery = { codeOfConduct: Array<CommunityRule>, moderationCase: { id: string, state: ModerationCaseState, lockVersion: number, openedAt: string, closedAt: string | null, reportCount: number, openAppealId: string | null, excerptWhenReported: string, author: { accountId: string, name: string } | null, subject: { subjectKind: SubjectKind, subjectId: string, excerpt: string, path: string, isHidden: boolean, isGone: boolean, title: { kind: SubjectKind, parameters: Array<{ name: string, values: Array<string> }> } }, reports: Array<{ reportId: string, words: string, createdAt: string, isOpen: boolean, rule: CommunityRule, reporter: { accountId: string, name: string } }>, decisions: Array<{ decisionId: string, action: ModerationAction, reasons: string, createdAt: string, appealState: AppealState | null, rule: CommunityRule | null, decider: { accountId: string, name: string } }>, authorHistory: Array<{ decisionId: string, caseId: string | null, action: ModerationAction, createdAt: string, rule: CommunityRule | null, title: { kind: SubjectKind, parameters: Array<{ name: string, values: Array<string> }> } | null }>, viewerCan: { dismiss: boolean, hide: boolean, restore: boolean, obstacle: string | null } } | null };

export type DismissReportsMutationVariables = Exact<{
  input: DismissReportsInput;
}>;


export type DismissReportsMutation = { dismissReports:
    | { __typename: 'CaseDecidedMeanwhile', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'DismissReportsSuccess' }
   };

export type HideContentMutationVariables = Exact<{
  input: HideContentInput;
}>;


export type HideContentMutation = { hideContent:
    | { __typename: 'CaseDecidedMeanwhile', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'HideContentSuccess' }
   };

export type RestoreContentMutationVariables = Exact<{
  input: RestoreContentInput;
}>;


export type RestoreContentMutation = { restoreContent:
    | { __typename: 'CaseDecidedMeanwhile', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'RestoreContentSuccess' }
   };

export type ModerationCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type ModerationCountsQuery = { open: { totalCount: number }, appeals: { totalCount: number }, organisations: { totalCount: number } };

export type ReportableContentQueryVariables = Exact<{
  subject: SubjectInput;
}>;


export type ReportableContentQuery = { codeOfConduct: Array<CommunityRule>, reportableContent: { excerpt: string, path: string, isReportedByViewer: boolean, obstacle: string | null, title: { kind: SubjectKind, parameters: Array<{ name: string, values: Array<string> }> } } | null };

export type CodeOfConductQueryVariables = Exact<{ [key: string]: never; }>;


export type CodeOfConductQuery = { codeOfConduct: Array<CommunityRule> };

export type ModerationSummaryQueryVariables = Exact<{ [key: string]: never; }>;


export type ModerationSummaryQuery = { moderationSummary: { months: Array<{ month: string, reports: number, dismissed: number, hidden: number, restored: number, suspended: number, appealsUpheld: number, appealsOverturned: number }>, rules: Array<{ count: number, rule: CommunityRule }> } };

export type ReportContentMutationVariables = Exact<{
  input: ReportContentInput;
}>;


export type ReportContentMutation = { reportContent: { __typename: 'ReportContentSuccess' } };

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
export const AccountFragmentDoc = new TypedDocumentString(`
    fragment Account on Account {
  accountId
  name
  isModerator
  isAdministrator
  suspendedAt
  createdAt
  viewerCan {
    changeRole
    suspend
    restore
  }
}
    `, {"fragmentName":"Account"}) as unknown as TypedDocumentString<AccountFragment, unknown>;
export const SubjectTitleFragmentDoc = new TypedDocumentString(`
    fragment SubjectTitle on SubjectTitle {
  kind
  parameters {
    name
    values
  }
}
    `, {"fragmentName":"SubjectTitle"}) as unknown as TypedDocumentString<SubjectTitleFragment, unknown>;
export const DecisionFragmentDoc = new TypedDocumentString(`
    fragment Decision on OwnDecision {
  id
  action
  reasons
  createdAt
  caseState
  title {
    ...SubjectTitle
  }
  excerpt
  isGone
  path
  rule
  appeal {
    appealId
    state
    words
    reasons
    createdAt
    decidedAt
  }
  viewerCan {
    appeal
  }
}
    fragment SubjectTitle on SubjectTitle {
  kind
  parameters {
    name
    values
  }
}`, {"fragmentName":"Decision"}) as unknown as TypedDocumentString<DecisionFragment, unknown>;
export const CaseFragmentDoc = new TypedDocumentString(`
    fragment Case on ModerationCase {
  id
  state
  lockVersion
  openedAt
  closedAt
  reportCount
  openAppealId
  excerptWhenReported
  author {
    accountId
    name
  }
  subject {
    subjectKind
    subjectId
    title {
      ...SubjectTitle
    }
    excerpt
    path
    isHidden
    isGone
  }
  reports {
    reportId
    words
    createdAt
    isOpen
    reporter {
      accountId
      name
    }
    rule
  }
  decisions {
    decisionId
    action
    reasons
    createdAt
    appealState
    decider {
      accountId
      name
    }
    rule
  }
  authorHistory {
    decisionId
    caseId
    title {
      ...SubjectTitle
    }
    action
    createdAt
    rule
  }
  viewerCan {
    dismiss
    hide
    restore
    obstacle
  }
}
    fragment SubjectTitle on SubjectTitle {
  kind
  parameters {
    name
    values
  }
}`, {"fragmentName":"Case"}) as unknown as TypedDocumentString<CaseFragment, unknown>;
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
export const AccountsDocument = new TypedDocumentString(`
    query Accounts($search: String, $after: String) {
  accounts(search: $search, first: 30, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...Account
      }
    }
  }
}
    fragment Account on Account {
  accountId
  name
  isModerator
  isAdministrator
  suspendedAt
  createdAt
  viewerCan {
    changeRole
    suspend
    restore
  }
}`) as unknown as TypedDocumentString<AccountsQuery, AccountsQueryVariables>;
export const AccountDocument = new TypedDocumentString(`
    query Account($id: ID!) {
  accounts(id: $id, first: 1) {
    edges {
      node {
        ...Account
      }
    }
  }
  codeOfConduct
}
    fragment Account on Account {
  accountId
  name
  isModerator
  isAdministrator
  suspendedAt
  createdAt
  viewerCan {
    changeRole
    suspend
    restore
  }
}`) as unknown as TypedDocumentString<AccountQuery, AccountQueryVariables>;
export const ChangeRoleDocument = new TypedDocumentString(`
    mutation ChangeRole($input: ChangeRoleInput!) {
  changeRole(input: $input) {
    __typename
  }
}
    `) as unknown as TypedDocumentString<ChangeRoleMutation, ChangeRoleMutationVariables>;
export const SuspendMemberDocument = new TypedDocumentString(`
    mutation SuspendMember($input: SuspendMemberInput!) {
  suspendMember(input: $input) {
    __typename
  }
}
    `) as unknown as TypedDocumentString<SuspendMemberMutation, SuspendMemberMutationVariables>;
export const AuditLogDocument = new TypedDocumentString(`
    query AuditLog($domain: String, $actorId: ID, $subjectId: ID, $from: String, $until: String, $after: String) {
  auditLog(
    domain: $domain
    actorId: $actorId
    subjectId: $subjectId
    from: $from
    until: $until
    first: 50
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        at
        action
        subjectKind
        subjectId
        subjectParameters {
          name
          values
        }
        subjectPath
        actor {
          accountId
          name
        }
        facts {
          name
          values
        }
      }
    }
  }
  auditDomains
}
    `) as unknown as TypedDocumentString<AuditLogQuery, AuditLogQueryVariables>;
export const ModerationAppealsDocument = new TypedDocumentString(`
    query ModerationAppeals($state: AppealState!, $after: String) {
  moderationAppeals(state: $state, first: 20, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        caseId
        title {
          ...SubjectTitle
        }
        excerpt
        isGone
        words
        createdAt
        decisionReasons
        state
        reasons
        decidedAt
        author {
          accountId
          name
        }
        decider {
          accountId
          name
        }
        appealDecider {
          accountId
          name
        }
        rule
        viewerCan {
          decide
          obstacle
        }
      }
    }
  }
}
    fragment SubjectTitle on SubjectTitle {
  kind
  parameters {
    name
    values
  }
}`) as unknown as TypedDocumentString<ModerationAppealsQuery, ModerationAppealsQueryVariables>;
export const DecideAppealDocument = new TypedDocumentString(`
    mutation DecideAppeal($input: DecideAppealInput!) {
  decideAppeal(input: $input) {
    __typename
    ... on DecideAppealSuccess {
      appeal {
        isGone
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
}`) as unknown as TypedDocumentString<DecideAppealMutation, DecideAppealMutationVariables>;
export const MyModerationDecisionsDocument = new TypedDocumentString(`
    query MyModerationDecisions($after: String) {
  myModerationDecisions(first: 20, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...Decision
      }
    }
  }
}
    fragment Decision on OwnDecision {
  id
  action
  reasons
  createdAt
  caseState
  title {
    ...SubjectTitle
  }
  excerpt
  isGone
  path
  rule
  appeal {
    appealId
    state
    words
    reasons
    createdAt
    decidedAt
  }
  viewerCan {
    appeal
  }
}
fragment SubjectTitle on SubjectTitle {
  kind
  parameters {
    name
    values
  }
}`) as unknown as TypedDocumentString<MyModerationDecisionsQuery, MyModerationDecisionsQueryVariables>;
export const MyModerationDecisionDocument = new TypedDocumentString(`
    query MyModerationDecision($id: ID!) {
  myModerationDecision(id: $id) {
    ...Decision
  }
}
    fragment Decision on OwnDecision {
  id
  action
  reasons
  createdAt
  caseState
  title {
    ...SubjectTitle
  }
  excerpt
  isGone
  path
  rule
  appeal {
    appealId
    state
    words
    reasons
    createdAt
    decidedAt
  }
  viewerCan {
    appeal
  }
}
fragment SubjectTitle on SubjectTitle {
  kind
  parameters {
    name
    values
  }
}`) as unknown as TypedDocumentString<MyModerationDecisionQuery, MyModerationDecisionQueryVariables>;
export const AppealDecisionDocument = new TypedDocumentString(`
    mutation AppealDecision($input: AppealDecisionInput!) {
  appealDecision(input: $input) {
    __typename
  }
}
    `) as unknown as TypedDocumentString<AppealDecisionMutation, AppealDecisionMutationVariables>;
export const DecisionByLinkDocument = new TypedDocumentString(`
    query DecisionByLink($token: String!) {
  decisionByLink(token: $token) {
    ...Decision
  }
}
    fragment Decision on OwnDecision {
  id
  action
  reasons
  createdAt
  caseState
  title {
    ...SubjectTitle
  }
  excerpt
  isGone
  path
  rule
  appeal {
    appealId
    state
    words
    reasons
    createdAt
    decidedAt
  }
  viewerCan {
    appeal
  }
}
fragment SubjectTitle on SubjectTitle {
  kind
  parameters {
    name
    values
  }
}`) as unknown as TypedDocumentString<DecisionByLinkQuery, DecisionByLinkQueryVariables>;
export const AppealByLinkDocument = new TypedDocumentString(`
    mutation AppealByLink($input: AppealByLinkInput!) {
  appealByLink(input: $input) {
    __typename
  }
}
    `) as unknown as TypedDocumentString<AppealByLinkMutation, AppealByLinkMutationVariables>;
export const ModerationQueueDocument = new TypedDocumentString(`
    query ModerationQueue($state: ModerationCaseState!, $subjectKind: SubjectKind, $after: String) {
  moderationQueue(
    state: $state
    subjectKind: $subjectKind
    first: 20
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...Case
      }
    }
  }
}
    fragment SubjectTitle on SubjectTitle {
  kind
  parameters {
    name
    values
  }
}
fragment Case on ModerationCase {
  id
  state
  lockVersion
  openedAt
  closedAt
  reportCount
  openAppealId
  excerptWhenReported
  author {
    accountId
    name
  }
  subject {
    subjectKind
    subjectId
    title {
      ...SubjectTitle
    }
    excerpt
    path
    isHidden
    isGone
  }
  reports {
    reportId
    words
    createdAt
    isOpen
    reporter {
      accountId
      name
    }
    rule
  }
  decisions {
    decisionId
    action
    reasons
    createdAt
    appealState
    decider {
      accountId
      name
    }
    rule
  }
  authorHistory {
    decisionId
    caseId
    title {
      ...SubjectTitle
    }
    action
    createdAt
    rule
  }
  viewerCan {
    dismiss
    hide
    restore
    obstacle
  }
}`) as unknown as TypedDocumentString<ModerationQueueQuery, ModerationQueueQueryVariables>;
export const ModerationCaseDocument = new TypedDocumentString(`
    query ModerationCase($id: ID!) {
  moderationCase(id: $id) {
    ...Case
  }
  codeOfConduct
}
    fragment SubjectTitle on SubjectTitle {
  kind
  parameters {
    name
    values
  }
}
fragment Case on ModerationCase {
  id
  state
  lockVersion
  openedAt
  closedAt
  reportCount
  openAppealId
  excerptWhenReported
  author {
    accountId
    name
  }
  subject {
    subjectKind
    subjectId
    title {
      ...SubjectTitle
    }
    excerpt
    path
    isHidden
    isGone
  }
  reports {
    reportId
    words
    createdAt
    isOpen
    reporter {
      accountId
      name
    }
    rule
  }
  decisions {
    decisionId
    action
    reasons
    createdAt
    appealState
    decider {
      accountId
      name
    }
    rule
  }
  authorHistory {
    decisionId
    caseId
    title {
      ...SubjectTitle
    }
    action
    createdAt
    rule
  }
  viewerCan {
    dismiss
    hide
    restore
    obstacle
  }
}`) as unknown as TypedDocumentString<ModerationCaseQuery, ModerationCaseQueryVariables>;
export const DismissReportsDocument = new TypedDocumentString(`
    mutation DismissReports($input: DismissReportsInput!) {
  dismissReports(input: $input) {
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
}`) as unknown as TypedDocumentString<DismissReportsMutation, DismissReportsMutationVariables>;
export const HideContentDocument = new TypedDocumentString(`
    mutation HideContent($input: HideContentInput!) {
  hideContent(input: $input) {
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
}`) as unknown as TypedDocumentString<HideContentMutation, HideContentMutationVariables>;
export const RestoreContentDocument = new TypedDocumentString(`
    mutation RestoreContent($input: RestoreContentInput!) {
  restoreContent(input: $input) {
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
}`) as unknown as TypedDocumentString<RestoreContentMutation, RestoreContentMutationVariables>;
export const ModerationCountsDocument = new TypedDocumentString(`
    query ModerationCounts {
  open: moderationQueue(state: OPEN, first: 1) {
    totalCount
  }
  appeals: moderationAppeals(state: OPEN, first: 1) {
    totalCount
  }
  organisations: organisationsToConfirm(first: 1) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<ModerationCountsQuery, ModerationCountsQueryVariables>;
export const ReportableContentDocument = new TypedDocumentString(`
    query ReportableContent($subject: SubjectInput!) {
  reportableContent(subject: $subject) {
    title {
      ...SubjectTitle
    }
    excerpt
    path
    isReportedByViewer
    obstacle
  }
  codeOfConduct
}
    fragment SubjectTitle on SubjectTitle {
  kind
  parameters {
    name
    values
  }
}`) as unknown as TypedDocumentString<ReportableContentQuery, ReportableContentQueryVariables>;
export const CodeOfConductDocument = new TypedDocumentString(`
    query CodeOfConduct {
  codeOfConduct
}
    `) as unknown as TypedDocumentString<CodeOfConductQuery, CodeOfConductQueryVariables>;
export const ModerationSummaryDocument = new TypedDocumentString(`
    query ModerationSummary {
  moderationSummary {
    months {
      month
      reports
      dismissed
      hidden
      restored
      suspended
      appealsUpheld
      appealsOverturned
    }
    rules {
      count
      rule
    }
  }
}
    `) as unknown as TypedDocumentString<ModerationSummaryQuery, ModerationSummaryQueryVariables>;
export const ReportContentDocument = new TypedDocumentString(`
    mutation ReportContent($input: ReportContentInput!) {
  reportContent(input: $input) {
    __typename
  }
}
    `) as unknown as TypedDocumentString<ReportContentMutation, ReportContentMutationVariables>;