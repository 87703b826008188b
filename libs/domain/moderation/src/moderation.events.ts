import { defineEvent } from '@sic/outbox';

/** The first report on something opened a case. */
export const CaseOpened = defineEvent<{ caseId: string }>('moderation.case-opened');

/** A decision settled the open reports of a case. */
export const ReportsSettled = defineEvent<{ decisionId: string }>('moderation.reports-settled');

/** Content was hidden; the owning domain's row already is. */
export const ContentHidden = defineEvent<{ decisionId: string; subjectKind: string; subjectId: string }>(
  'moderation.content-hidden',
);

/** Hidden content is visible again. */
export const ContentRestored = defineEvent<{ decisionId: string; subjectKind: string; subjectId: string }>(
  'moderation.content-restored',
);

export const AppealMade = defineEvent<{ appealId: string }>('moderation.appeal-made');

export const AppealDecided = defineEvent<{ appealId: string }>('moderation.appeal-decided');

/** An account was suspended, or may come in again. */
export const SuspensionDecided = defineEvent<{ decisionId: string }>('moderation.suspension-decided');

export const moderationEvents = [
  CaseOpened,
  ReportsSettled,
  ContentHidden,
  ContentRestored,
  AppealMade,
  AppealDecided,
  SuspensionDecided,
];
