import { defineEvent } from '@sic/outbox';

/** The first report on something opened a case. */
export const CaseOpened = defineEvent<{ caseId: string }>('moderation.case-opened');

/** The open reports of a case were decided. */
export const ReportsDecided = defineEvent<{ decisionId: string }>('moderation.reports-decided');

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
  ReportsDecided,
  ContentHidden,
  ContentRestored,
  AppealMade,
  AppealDecided,
  SuspensionDecided,
];
