import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SignedInMember } from '@sic/authorization';
import { newId } from '@sic/kernel';
import { RateLimits } from '@sic/rate-limits';
import { limitOf, rejectionOf } from '@sic/testing';
import { AppealDecision } from './appeal/appeal-decision.js';
import { DecideAppeal } from './appeal/decide-appeal.js';
import { DismissReports } from './case/dismiss-reports.js';
import { HideContent } from './case/hide-content.js';
import { RestoreContent } from './case/restore-content.js';
import { ModerationReader } from './moderation.reader.js';
import { ReportContent } from './report/report-content.js';
import { Report } from './report/report.entity.js';
import type { CommunityRule } from './rules.js';
import { SuspendMember } from './account/suspend-member.js';
import { type ModerationApp, startModeration } from './testing/index.js';

const reasons = 'Read again, the sentence is about the proposal.';

let app: ModerationApp;
let moderator: SignedInMember;
let other: SignedInMember;
beforeAll(async () => {
  app = await startModeration();
  moderator = await app.aModerator();
  other = await app.aModerator('Aino Lehtonen');
});
afterAll(() => app.close());

/** The events and the audit records of an act, both in order. */
async function outcome<T>(act: () => Promise<T>): Promise<{ result: T; events: object[]; audit: object[] }> {
  const counts = async () => {
    const [row] = await app.database.manager.query<{ events: number; audit: number }[]>(
      `select (select count(*)::int from outbox_event) as events, (select count(*)::int from audit_record) as audit`,
    );
    return row!;
  };
  const before = await counts();
  const result = await act();
  const events = app.database.manager.query<object[]>(
    'select name, payload from outbox_event order by created_at offset $1',
    [before.events],
  );
  const audit = app.database.manager.query<object[]>(
    `select actor_id as "actorId", action, subject_kind as "subjectKind", subject_id as "subjectId", data
       from audit_record order by at offset $1`,
    [before.audit],
  );
  return { result, events: await events, audit: await audit };
}

describe('what each act of moderation leaves behind', () => {
  it('is, of a first report, the case for moderators; of the next, a record alone; of the same one, nothing', async () => {
    const [author, first, second] = [await app.aMember(), await app.aMember(), await app.aMember()];
    const noteId = await app.notes.write(author.id);
    const opened = await outcome(() => app.report(first, noteId, 'NO_HARASSMENT'));
    const { caseId } = opened.result;
    const record = (actorId: string, rule: CommunityRule) => ({
      actorId,
      action: 'moderation.report-content',
      subjectKind: 'note',
      subjectId: noteId,
      data: { caseId, rule },
    });
    expect(opened.events).toEqual([{ name: 'moderation.case-opened', payload: { caseId } }]);
    expect(opened.audit).toEqual([record(first.id, 'NO_HARASSMENT')]);
    expect(opened.result).toMatchObject({
      reporterId: first.id,
      rule: 'NO_HARASSMENT',
      words: 'Please look.',
      decisionId: null,
    });
    expect(opened.result.createdAt).toBeInstanceOf(Date);
    const joined = await outcome(() => app.report(second, noteId, 'EVERYONE_BELONGS'));
    expect(joined).toMatchObject({ result: { caseId }, events: [], audit: [record(second.id, 'EVERYONE_BELONGS')] });
    const again = await outcome(() => app.report(second, noteId, 'SAY_WHO_YOU_SPEAK_FOR'));
    expect(again).toEqual({ result: joined.result, events: [], audit: [] });
  });

  it('is, of hiding, what reporters and the author are told, each once', async () => {
    const { noteId, caseId } = await app.aCase();
    const hide = { caseId, lockVersion: 0, rule: 'KEEP_CONFIDENCES', reasons: `  ${reasons}\n` } as const;
    const { result, events, audit } = await outcome(() => app.get(HideContent).execute(moderator, hide));
    expect(result).toMatchObject({ reasons, caseId, appealId: null });
    expect(events).toEqual([
      { name: 'moderation.reports-decided', payload: { decisionId: result.id } },
      {
        name: 'moderation.content-hidden',
        payload: { decisionId: result.id, subjectKind: 'note', subjectId: noteId },
      },
    ]);
    const data = { caseId, decisionId: result.id, rule: 'KEEP_CONFIDENCES' };
    const about = { actorId: moderator.id, subjectKind: 'note', subjectId: noteId };
    expect(audit).toEqual([{ ...about, action: 'moderation.hide-content', data }]);
    expect((await app.caseOf(caseId)).closedAt).toBeInstanceOf(Date);
  });

  it('is, of dismissing, what reporters are told, and nothing for the author', async () => {
    const { noteId, caseId } = await app.aCase();
    const dismissed = await outcome(() =>
      app.get(DismissReports).execute(moderator, { caseId, lockVersion: 0, reasons }),
    );
    const { id: decisionId } = dismissed.result;
    expect(dismissed.result).toMatchObject({ action: 'dismiss', rule: null });
    expect(dismissed.events).toEqual([{ name: 'moderation.reports-decided', payload: { decisionId } }]);
    const data = { caseId, decisionId, rule: null };
    const about = { actorId: moderator.id, subjectKind: 'note', subjectId: noteId };
    expect(dismissed.audit).toEqual([{ ...about, action: 'moderation.dismiss-reports', data }]);
  });

  it('is, of restoring, what the author is told; the reports were decided before and are not told again', async () => {
    const { noteId, caseId, decision: hidden } = await app.aHiddenCase(moderator);
    const restored = await outcome(() => app.get(RestoreContent).execute(other, { caseId, lockVersion: 1, reasons }));
    const { id: decisionId } = restored.result;
    expect(restored.result).toMatchObject({ action: 'restore', rule: null, deciderId: other.id });
    expect(restored.events).toEqual([
      { name: 'moderation.content-restored', payload: { decisionId, subjectKind: 'note', subjectId: noteId } },
    ]);
    const data = { caseId, decisionId, rule: null };
    const about = { actorId: other.id, subjectKind: 'note', subjectId: noteId };
    expect(restored.audit).toEqual([{ ...about, action: 'moderation.restore-content', data }]);
    expect(await app.database.manager.findBy(Report, { caseId })).toMatchObject([{ decisionId: hidden.id }]);
  });

  it('is, of an appeal that succeeds, the appeal, its decision and that of the case', async () => {
    const { noteId, caseId, author, decision } = await app.aHiddenCase(moderator);
    const made = await outcome(() =>
      app.get(AppealDecision).execute(author, { decisionId: decision.id, words: ' It was about the matter. ' }),
    );
    const { id: appealId } = made.result;
    const about = { subjectKind: 'note', subjectId: noteId };
    const named = { caseId, decisionId: decision.id };
    expect(made.result).toMatchObject({ words: 'It was about the matter.', state: 'open', authorId: author.id });
    expect(made.result.createdAt).toBeInstanceOf(Date);
    expect(made.events).toEqual([{ name: 'moderation.appeal-made', payload: { appealId } }]);
    expect(made.audit).toEqual([
      { actorId: author.id, action: 'moderation.appeal-decision', ...about, data: { ...named, appealId } },
    ]);
    const decided = await outcome(() =>
      app.get(DecideAppeal).execute(other, { appealId, isOverturned: true, reasons: ` ${reasons}\n` }),
    );
    const change = { state: 'overturned', deciderId: other.id, reasons, decidedAt: expect.any(Date) };
    expect(decided.result).toMatchObject(change);
    const [row] = await app.database.manager.query('select * from appeal where id = $1', [appealId]);
    expect(row).toMatchObject({ state: 'overturned', decider_id: other.id, reasons, decided_at: expect.any(Date) });
    const [restored] = await app.database.manager.query<{ id: string }[]>(
      'select id from moderation_decision where appeal_id = $1',
      [appealId],
    );
    const decisionId = restored!.id;
    expect(decided.events).toEqual([
      { name: 'moderation.content-restored', payload: { decisionId, subjectKind: 'note', subjectId: noteId } },
      { name: 'moderation.appeal-decided', payload: { appealId } },
    ]);
    expect(decided.audit).toEqual([
      {
        actorId: other.id,
        action: 'moderation.restore-content',
        subjectKind: 'note',
        subjectId: noteId,
        data: { caseId, decisionId, rule: null, appealId },
      },
      {
        actorId: other.id,
        action: 'moderation.decide-appeal',
        ...about,
        data: { ...named, appealId, state: 'overturned' },
      },
    ]);
  });

  it('is, of an appeal that fails, its own decision alone', async () => {
    const { caseId, author, decision } = await app.aHiddenCase(moderator);
    const appeal = await app.get(AppealDecision).execute(author, { decisionId: decision.id, words: 'No.' });
    const decided = await outcome(() =>
      app.get(DecideAppeal).execute(other, { appealId: appeal.id, isOverturned: false, reasons }),
    );
    expect(decided.result).toMatchObject({ state: 'upheld', deciderId: other.id });
    expect(decided.events).toEqual([{ name: 'moderation.appeal-decided', payload: { appealId: appeal.id } }]);
    expect(decided.audit).toMatchObject([
      { action: 'moderation.decide-appeal', data: { appealId: appeal.id, state: 'upheld' } },
    ]);
    expect(await app.caseOf(caseId)).toMatchObject({ state: 'hidden', lockVersion: 1 });
    const unknown = app.get(DecideAppeal).execute(other, { appealId: newId(), isOverturned: true, reasons });
    expect(await rejectionOf(unknown)).toMatchObject({ code: 'NOT_FOUND', what: 'appeal' });
  });
});

describe('what mails about moderation say', () => {
  const reader = () => app.get(ModerationReader);

  it('is, of a case, what it is about and who reported it', async () => {
    const { caseId, noteId, author, reporter } = await app.aCase('Some words');
    const second = await app.aMember();
    await app.report(second, noteId);
    const told = await reader().caseToTell(app.database.manager, caseId);
    expect(told).toEqual({
      id: caseId,
      subjectKind: 'note',
      parameters: { about: 'amendment', number: 7, declaration: 'Some words' },
      authorId: author.id,
      reporterIds: expect.any(Array),
    });
    expect(new Set(told!.reporterIds)).toEqual(new Set([reporter.id, second.id]));
    expect(await reader().caseToTell(app.database.manager, newId())).toBeNull();
  });

  it('is, of a decision, its reasons, its rule and the words as they were reported', async () => {
    const { caseId, noteId, author, reporter } = await app.aCase('Some words');
    const hide = { caseId, lockVersion: 0, rule: 'KEEP_CONFIDENCES', reasons } as const;
    const decision = await app.get(HideContent).execute(moderator, hide);
    await app.database.manager.query(`update note set words = 'Nicer' where id = $1`, [noteId]);
    expect(await reader().decisionToTell(app.database.manager, decision.id)).toEqual({
      id: decision.id,
      action: 'hide',
      rule: 'KEEP_CONFIDENCES',
      reasons,
      authorId: author.id,
      createdAt: expect.any(Date),
      appealId: null,
      subjectKind: 'note',
      subjectId: noteId,
      parameters: { about: 'amendment', number: 7, declaration: 'Some words' },
      excerpt: 'Some words',
      path: `/notes/${noteId}`,
      reporterIds: [reporter.id],
    });
    const restore = await app.get(RestoreContent).execute(moderator, { caseId, lockVersion: 1, reasons });
    expect(await reader().decisionToTell(app.database.manager, restore.id)).toMatchObject({
      action: 'restore',
      rule: null,
      reporterIds: [],
    });
    expect(await reader().decisionToTell(app.database.manager, newId())).toBeNull();
  });

  it('is, of a suspension, about the account and no thing of it', async () => {
    const member = await app.aMember();
    const suspension = {
      accountId: member.id,
      isSuspended: true,
      rule: 'STAY_WITH_THE_SUBJECT',
      reasons: ` ${reasons} `,
    } as const;
    const suspended = await outcome(() => app.get(SuspendMember).execute(moderator, suspension));
    const { payload } = suspended.events.at(-1) as { payload: { decisionId: string } };
    expect(await reader().decisionToTell(app.database.manager, payload.decisionId)).toEqual({
      id: payload.decisionId,
      action: 'suspend',
      rule: 'STAY_WITH_THE_SUBJECT',
      reasons,
      authorId: member.id,
      createdAt: expect.any(Date),
      appealId: null,
      subjectKind: null,
      subjectId: null,
      parameters: null,
      excerpt: null,
      path: null,
      reporterIds: [],
    });
    const lift = { accountId: member.id, isSuspended: false, rule: 'STAY_WITH_THE_SUBJECT', reasons } as const;
    const lifted = await outcome(() => app.get(SuspendMember).execute(moderator, lift));
    const last = lifted.events.at(-1) as { payload: { decisionId: string } };
    expect(await reader().decisionToTell(app.database.manager, last.payload.decisionId)).toMatchObject({
      action: 'lift-suspension',
      rule: null,
    });
    expect(await outcome(() => app.get(SuspendMember).execute(moderator, lift))).toMatchObject({ events: [] });
  });

  it('is, of an appeal, who made it, about what, and who may not decide it', async () => {
    const { noteId, author, decision } = await app.aHiddenCase(moderator);
    const appeal = await app.get(AppealDecision).execute(author, { decisionId: decision.id, words: 'No.' });
    const told = {
      id: appeal.id,
      decisionId: decision.id,
      authorId: author.id,
      state: 'open',
      reasons: null,
      subjectKind: 'note',
      subjectId: noteId,
      parameters: { about: 'amendment', number: 7, declaration: 'Some words' },
      path: `/notes/${noteId}`,
      deciderId: moderator.id,
      decidedAt: expect.any(Date),
      isSuspension: false,
    };
    expect(await reader().appealToTell(app.database.manager, appeal.id)).toEqual(told);
    await app.get(DecideAppeal).execute(other, { appealId: appeal.id, isOverturned: false, reasons });
    expect(await reader().appealToTell(app.database.manager, appeal.id)).toEqual({ ...told, state: 'upheld', reasons });
    expect(await reader().appealToTell(app.database.manager, newId())).toBeNull();
  });
});

describe('the limits of the acts', () => {
  it('are one for each, and count for who acts', async () => {
    const { caseId, noteId, author, decision } = await app.aHiddenCase(moderator);
    const onCase = { caseId, lockVersion: 1, reasons };
    const rule = 'NO_HARASSMENT';
    const words = 'It was about the matter.';
    const acts: Record<string, readonly [SignedInMember, () => Promise<unknown>]> = {
      'report-content': [
        author,
        () => app.get(ReportContent).execute(author, { subjectKind: 'note', subjectId: noteId, rule, words }),
      ],
      'hide-content': [other, () => app.get(HideContent).execute(other, { ...onCase, rule })],
      'dismiss-reports': [other, () => app.get(DismissReports).execute(other, onCase)],
      'restore-content': [other, () => app.get(RestoreContent).execute(other, onCase)],
      'appeal-decision': [author, () => app.get(AppealDecision).execute(author, { decisionId: decision.id, words })],
      'decide-appeal': [
        other,
        () => app.get(DecideAppeal).execute(other, { appealId: newId(), isOverturned: true, reasons }),
      ],
    };
    for (const [name, [{ id: key }, act]] of Object.entries(acts))
      expect(await limitOf(app.get(RateLimits), act)).toEqual({ name: `moderation.${name}`, key });
  });
});

describe('the limit of reports', () => {
  it('is one’s own and does not count for others', async () => {
    const [reporter, another] = [await app.aMember(), await app.aMember()];
    const nothing = { subjectKind: 'note', subjectId: newId(), rule: 'NO_HARASSMENT', words: '' } as const;
    const attempt = (member: SignedInMember) => app.get(ReportContent).execute(member, nothing);
    // Reports that are refused count as well: guessing is no way around it.
    for (let n = 0; n < 20; n += 1) expect((await rejectionOf(attempt(reporter))).code).toBe('NOT_FOUND');
    expect((await rejectionOf(attempt(reporter))).code).toBe('RATE_LIMITED');
    expect((await rejectionOf(attempt(another))).code).toBe('NOT_FOUND');
  });
});
