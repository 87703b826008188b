import type { INestApplicationContext } from '@nestjs/common';
import type { SignedInMember } from '@sic/authorization';
import { Database } from '@sic/database';
import { DismissReports, HideContent, ReportContent } from '@sic/moderation';
import { type DemoModerationDecision, type ModeratedSubject, moderationDecisions, reports } from './content/index.js';
import type { DemoIds, DemoKind } from './demo-ids.js';

/** Under which kind the demo keeps the ids of what can be moderated. */
const KINDS: Readonly<Record<ModeratedSubject['kind'], DemoKind>> = {
  member: 'account',
  organisation: 'organisation',
  amendment: 'amendment',
  comment: 'comment',
  position: 'position',
};

/** Reports and decisions through the use cases: what is in the queue, and what was decided with reasons. */
export async function seedModeration(app: INestApplicationContext, ids: DemoIds): Promise<void> {
  const database = app.get(Database);
  const report = app.get(ReportContent, { strict: false });
  const idOf = ({ kind, key }: ModeratedSubject): string => ids.get(KINDS[kind], key);
  for (const { subject, by, rule, text } of reports) {
    await report.execute(memberOf(ids, by), { subjectKind: subject.kind, subjectId: idOf(subject), rule, words: text });
  }
  for (const decision of moderationDecisions) await decide(app, ids, decision, idOf(decision.subject));
  for (const { subject, inDays } of reports) {
    const at = [idOf(subject), inDays];
    await database.manager.query(
      `update moderation_case set opened_at = least(opened_at, now() + make_interval(days => $2)) where subject_id = $1`,
      at,
    );
  }
}

async function decide(
  app: INestApplicationContext,
  ids: DemoIds,
  { action, by, rule, reasons }: DemoModerationDecision,
  subjectId: string,
): Promise<void> {
  const moderator: SignedInMember = { ...memberOf(ids, by), isModerator: true };
  const [open] = await app
    .get(Database)
    .manager.query<{ id: string; lockVersion: number }[]>(
      `select id, lock_version as "lockVersion" from moderation_case where subject_id = $1 and state = 'open'`,
      [subjectId],
    );
  if (!open) return;
  const command = { caseId: open.id, lockVersion: open.lockVersion, reasons };
  if (action === 'dismissed') await app.get(DismissReports, { strict: false }).execute(moderator, command);
  else
    await app
      .get(HideContent, { strict: false })
      .execute(moderator, { ...command, rule: rule ?? 'ARGUE_ABOUT_THE_MATTER' });
}

function memberOf(ids: DemoIds, key: string): SignedInMember {
  return { kind: 'member', id: ids.get('account', key), isModerator: false, isAdministrator: false };
}
