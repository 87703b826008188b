import { Config } from '@sic/config';
import type { Tx } from '@sic/database';
import { IdentityReader } from '@sic/identity';
import {
  AppealDecided,
  AppealMade,
  appealPath,
  CaseOpened,
  ContentHidden,
  ContentRestored,
  type DecisionToTell,
  ModerationReader,
  ReportsDecided,
  SuspensionDecided,
} from '@sic/moderation';
import { subjectKey, Subjects } from '@sic/subjects';
import { type Find, notifies } from './delivery/notifies.js';
import {
  appealDecided,
  contentHidden,
  contentRestored,
  reportsDismissed,
  suspensionDecided,
} from './mails/moderation.mails.js';

type Named = Pick<DecisionToTell, 'subjectKind' | 'parameters' | 'authorId'>;

/** The thing that a notification names: its kind, and what the title of that kind names. */
function subjectOf({ subjectKind, parameters }: Named): { subject: string } {
  return { ...parameters, subject: subjectKind ?? '' };
}

/** Whose name is in that title: the owner's of a profile. */
function peopleOf({ subjectKind, authorId }: Named): Record<string, string> {
  return (subjectKind === 'member' || subjectKind === 'account') && authorId !== null ? { name: authorId } : {};
}

/** Whether the author deleted it meanwhile: then it does not come back, whatever was decided. */
async function isDeleted(
  find: Find,
  { subjectKind, subjectId }: Pick<DecisionToTell, 'subjectKind' | 'subjectId'>,
): Promise<boolean> {
  if (subjectKind === null || subjectId === null) return false;
  const ref = { kind: subjectKind, id: subjectId };
  const found = (await find(Subjects).describe([ref])).get(subjectKey(ref));
  return found === undefined || found.isDeleted === true;
}

/** Where a person reads a decision about them: the page for members, or that of a signed link for who is suspended. */
async function decisionPath(
  tx: Tx,
  find: Find,
  accountId: string,
  decision: { id: string; createdAt: Date },
): Promise<string> {
  const contact = (await find(IdentityReader).contacts(tx, [accountId])).get(accountId);
  if (contact?.isSuspended !== true) return `/me/decisions/${decision.id}`;
  return appealPath(find(Config).authSecret, decision);
}

/** Tells the moderators that something waits for them; not the one whose words it is about. */
export const OnCaseOpened = notifies(
  CaseOpened,
  'notifications.tell-moderators-of-case',
  async (find, tx, { caseId }) => {
    const opened = await find(ModerationReader).caseToTell(tx, caseId);
    if (!opened) return [];
    return [
      {
        to: (await find(IdentityReader).moderatorIds(tx)).filter((id) => id !== opened.authorId),
        key: `moderation.case.${caseId}`,
        notification: {
          kind: 'CASE_OPENED',
          parameters: subjectOf(opened),
          people: peopleOf(opened),
          path: `/moderation/cases/${caseId}`,
        },
      },
    ];
  },
);

/** Tells those who reported something what came of it: that it is hidden, or that it stays and why. */
export const OnReportsDecided = notifies(
  ReportsDecided,
  'notifications.tell-reporters',
  async (find, tx, { decisionId }) => {
    const decision = await find(ModerationReader).decisionToTell(tx, decisionId);
    if (!decision) return [];
    const told = { to: decision.reporterIds, key: `moderation.reports-decided.${decisionId}` };
    const subject = subjectOf(decision);
    // The reasons for hiding are for the author alone. What was hidden leads nowhere any more; the rules say what the
    // decision went by.
    if (decision.action === 'hide')
      return [
        {
          ...told,
          notification: {
            kind: 'REPORT_FOLLOWED',
            parameters: subject,
            people: peopleOf(decision),
            path: '/code-of-conduct',
          },
        },
      ];
    return [
      {
        ...told,
        notification: {
          kind: 'REPORT_DISMISSED',
          parameters: { ...subject, reasons: decision.reasons },
          people: peopleOf(decision),
          path: decision.path ?? '/code-of-conduct',
        },
        mail: { write: reportsDismissed(decision) },
      },
    ];
  },
);

/** Tells the author what was hidden and why. */
export const OnContentHidden = notifies(
  ContentHidden,
  'notifications.tell-author-of-hiding',
  async (find, tx, { decisionId }) => {
    const decision = await find(ModerationReader).decisionToTell(tx, decisionId);
    if (!decision || decision.authorId === null) return [];
    return [
      {
        to: [decision.authorId],
        key: `moderation.hidden.${decisionId}`,
        notification: {
          kind: 'CONTENT_HIDDEN',
          parameters: subjectOf(decision),
          people: peopleOf(decision),
          path: `/me/decisions/${decisionId}`,
        },
        // Who is suspended can't sign in: the link in the mail leads to the same decision without.
        mail: {
          write: contentHidden(decision, await decisionPath(tx, find, decision.authorId, decision)),
          isAboutSuspension: true,
        },
      },
    ];
  },
);

/** Tells the author that their words are back; after an appeal its own answer says so. */
export const OnContentRestored = notifies(
  ContentRestored,
  'notifications.tell-author-of-restoring',
  async (find, tx, { decisionId }) => {
    const decision = await find(ModerationReader).decisionToTell(tx, decisionId);
    if (!decision || decision.authorId === null || decision.appealId !== null) return [];
    const isGone = await isDeleted(find, decision);
    return [
      {
        to: [decision.authorId],
        key: `moderation.restored.${decisionId}`,
        notification: {
          kind: 'CONTENT_RESTORED',
          parameters: subjectOf(decision),
          people: peopleOf(decision),
          path: `/me/decisions/${decisionId}`,
        },
        mail: { write: contentRestored(decision, isGone) },
      },
    ];
  },
);

/** Tells the moderators who may decide it that an appeal waits. */
export const OnAppealMade = notifies(
  AppealMade,
  'notifications.tell-moderators-of-appeal',
  async (find, tx, { appealId }) => {
    const appeal = await find(ModerationReader).appealToTell(tx, appealId);
    if (!appeal) return [];
    const { authorId, deciderId } = appeal;
    return [
      {
        to: (await find(IdentityReader).moderatorIds(tx)).filter((id) => id !== authorId && id !== deciderId),
        key: `moderation.appeal.${appealId}`,
        notification: {
          kind: 'APPEAL_MADE',
          parameters: subjectOf(appeal),
          people: peopleOf(appeal),
          path: '/moderation/appeals',
        },
      },
    ];
  },
);

/** Tells the author how their appeal ended. */
export const OnAppealDecided = notifies(
  AppealDecided,
  'notifications.tell-author-of-appeal',
  async (find, tx, { appealId }) => {
    const appeal = await find(ModerationReader).appealToTell(tx, appealId);
    if (!appeal || appeal.state === 'open') return [];
    const isGone = !appeal.isSuspension && (await isDeleted(find, appeal));
    const decided = { id: appeal.decisionId, createdAt: appeal.decidedAt };
    const path = await decisionPath(tx, find, appeal.authorId, decided);
    return [
      {
        to: [appeal.authorId],
        key: `moderation.appeal-decided.${appealId}`,
        notification: {
          kind: appeal.state === 'overturned' ? 'APPEAL_OVERTURNED' : 'APPEAL_UPHELD',
          parameters: subjectOf(appeal),
          people: peopleOf(appeal),
          path: `/me/decisions/${appeal.decisionId}`,
        },
        mail: { write: appealDecided(appeal, { isGone, path }), isAboutSuspension: true },
      },
    ];
  },
);

/** Tells a person about their account by mail alone: while suspended they can't read the inbox. */
export const OnSuspensionDecided = notifies(
  SuspensionDecided,
  'notifications.tell-of-suspension',
  async (find, tx, { decisionId }) => {
    const decision = await find(ModerationReader).decisionToTell(tx, decisionId);
    if (!decision || decision.authorId === null) return [];
    return [
      {
        to: [decision.authorId],
        key: `moderation.suspension.${decisionId}`,
        mail: {
          write: suspensionDecided(decision, appealPath(find(Config).authSecret, decision)),
          topic: 'moderation',
          isAboutSuspension: true,
        },
      },
    ];
  },
);

/** What people are told of moderation. */
export const moderationHandlers = [
  OnCaseOpened,
  OnReportsDecided,
  OnContentHidden,
  OnContentRestored,
  OnAppealMade,
  OnAppealDecided,
  OnSuspensionDecided,
];
