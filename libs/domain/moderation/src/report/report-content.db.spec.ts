import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@sic/kernel';
import { rejectionOf } from '@sic/testing';
import { DismissReports } from '../case/dismiss-reports.js';
import { HideContent } from '../case/hide-content.js';
import { type ModerationApp, startModeration } from '../testing/index.js';
import { ReportContent } from './report-content.js';
import { Report } from './report.entity.js';
import { ReportQueries } from './report.queries.js';

describe('reporting content', () => {
  let app: ModerationApp;
  beforeAll(async () => (app = await startModeration()));
  afterAll(() => app.close());

  it('opens one case for a thing, which further reports join', async () => {
    const author = await app.aMember();
    const noteId = await app.notes.write(author.id, 'You people from the north never listen.');
    const reporters = await Promise.all(['Greta', 'Mette', 'Luc', 'Ana'].map((name) => app.aMember(name)));
    const reports = await Promise.all(reporters.map((reporter) => app.report(reporter, noteId)));
    expect(new Set(reports.map(({ caseId }) => caseId)).size).toBe(1);
    expect(await app.caseOf(reports[0]?.caseId ?? '')).toMatchObject({
      state: 'open',
      authorId: author.id,
      excerpt: 'You people from the north never listen.',
    });
    expect((await app.published()).filter((name) => name === 'moderation.case-opened')).toHaveLength(1);
  });

  it('gives a doubled request the same report', async () => {
    const [author, reporter] = [await app.aMember(), await app.aMember()];
    const noteId = await app.notes.write(author.id);
    const doubled = await Promise.all([app.report(reporter, noteId), app.report(reporter, noteId)]);
    const again = await app.report(reporter, noteId, 'EVERYONE_BELONGS');
    expect(new Set([...doubled, again].map(({ id }) => id)).size).toBe(1);
    expect(await app.database.manager.countBy(Report, { reporterId: reporter.id })).toBe(1);
  });

  it('leaves an audit record', async () => {
    const { reporter, noteId } = await app.aCase();
    const audit = await app.database.manager.query('select action, subject_id from audit_record where actor_id = $1', [
      reporter.id,
    ]);
    expect(audit).toEqual([{ action: 'moderation.report-content', subject_id: noteId }]);
  });

  it('opens a new case when the last one was dismissed', async () => {
    const { noteId, caseId, reporter } = await app.aCase();
    const moderator = await app.aModerator();
    await app.get(DismissReports).execute(moderator, { caseId, lockVersion: 0, reasons: 'It is about the matter.' });
    const report = await app.report(reporter, noteId);
    expect(report.caseId).not.toBe(caseId);
  });

  it.each([
    ['a kind that does not exist', async () => ({ subjectKind: 'planet', subjectId: newId() })],
    ['a thing that does not exist', async () => ({ subjectKind: 'note', subjectId: newId() })],
    [
      'what the member may not see',
      async () => ({ subjectKind: 'note', subjectId: await app.notes.write(null, 'Private', true) }),
    ],
  ])('finds nothing for %s', async (_what, subject) => {
    const reporter = await app.aMember();
    const command = { ...(await subject()), rule: 'ARGUE_ABOUT_THE_MATTER' as const, words: '' };
    expect((await rejectionOf(app.get(ReportContent).execute(reporter, command))).code).toBe('NOT_FOUND');
    expect(await app.get(ReportQueries).reportable(reporter, command.subjectKind, command.subjectId)).toBeNull();
  });

  it('finds hidden content no more', async () => {
    const { noteId } = await app.aHiddenCase(await app.aModerator());
    expect((await rejectionOf(app.report(await app.aMember(), noteId))).code).toBe('NOT_FOUND');
  });

  it('refuses one’s own content, and says so before', async () => {
    const author = await app.aMember();
    const noteId = await app.notes.write(author.id);
    const problem = await rejectionOf(app.report(author, noteId));
    expect(problem).toMatchObject({ code: 'FORBIDDEN', reason: 'REPORTS_OWN_CONTENT' });
    expect(await app.get(ReportQueries).reportable(author, 'note', noteId)).toMatchObject({
      obstacle: 'REPORTS_OWN_CONTENT',
      isReportedByViewer: false,
    });
  });

  it('shows that the viewer has reported it', async () => {
    const { noteId, reporter } = await app.aCase();
    expect(await app.get(ReportQueries).reportable(reporter, 'note', noteId)).toMatchObject({
      isReportedByViewer: true,
      obstacle: null,
    });
  });

  it('is limited to twenty in an hour', async () => {
    const reporter = await app.aMember();
    const noteId = await app.notes.write(null);
    for (let n = 0; n < 20; n++) await app.report(reporter, noteId);
    expect((await rejectionOf(app.report(reporter, noteId))).code).toBe('RATE_LIMITED');
  });

  it('never loses a report that races with a decision', async () => {
    const { noteId, caseId } = await app.aCase();
    const moderator = await app.aModerator();
    const reporters = await Promise.all(Array.from({ length: 6 }, () => app.aMember()));
    const [decision, ...reports] = await Promise.allSettled([
      app
        .get(HideContent)
        .execute(moderator, { caseId, lockVersion: 0, rule: 'ARGUE_ABOUT_THE_MATTER', reasons: 'It insults.' }),
      ...reporters.map((reporter) => app.report(reporter, noteId)),
    ]);
    expect(decision.status).toBe('fulfilled');
    const open = await app.database.manager.query(
      `select 1 from report r join moderation_case c on c.id = r.case_id
        where r.decision_id is null and c.state <> 'open'`,
    );
    expect(open).toEqual([]);
    expect(reports).toHaveLength(6);
  });
});
