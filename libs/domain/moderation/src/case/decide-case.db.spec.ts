import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@sic/kernel';
import { rejectionOf } from '@sic/testing';
import { type ModerationApp, startModeration } from '../testing/index.js';
import { DismissReports } from './dismiss-reports.js';
import { HideContent } from './hide-content.js';
import { ModerationDecision } from './moderation-decision.entity.js';
import { RestoreContent } from './restore-content.js';

const reasons = 'Insults have no place here; your point about early mornings is welcome without them.';

describe('deciding a case', () => {
  let app: ModerationApp;
  beforeAll(async () => (app = await startModeration()));
  afterAll(() => app.close());

  it('hides the content with its reasons, in one go', async () => {
    const { noteId, caseId, author } = await app.aCase();
    const moderator = await app.aModerator();
    const decision = await app
      .get(HideContent)
      .execute(moderator, { caseId, lockVersion: 0, rule: 'ARGUE_ABOUT_THE_MATTER', reasons });
    expect(await app.notes.isHidden(noteId)).toBe(true);
    expect(decision).toMatchObject({
      action: 'hide',
      rule: 'ARGUE_ABOUT_THE_MATTER',
      reasons,
      authorId: author.id,
      deciderId: moderator.id,
    });
    expect(await app.caseOf(caseId)).toMatchObject({ state: 'hidden', lockVersion: 1 });
    const events = await app.published();
    expect(events.slice(-2)).toEqual(['moderation.reports-decided', 'moderation.content-hidden']);
    const audit = await app.database.manager.query('select action from audit_record where actor_id = $1', [
      moderator.id,
    ]);
    expect(audit).toEqual([{ action: 'moderation.hide-content' }]);
  });

  it('dismisses reports and leaves the content', async () => {
    const { noteId, caseId } = await app.aCase();
    await app.get(DismissReports).execute(await app.aModerator(), { caseId, lockVersion: 0, reasons });
    expect(await app.notes.isHidden(noteId)).toBe(false);
    expect(await app.caseOf(caseId)).toMatchObject({ state: 'dismissed', lockVersion: 1 });
  });

  it('restores what was hidden', async () => {
    const { noteId, caseId } = await app.aHiddenCase(await app.aModerator());
    await app.get(RestoreContent).execute(await app.aModerator(), { caseId, lockVersion: 1, reasons });
    expect(await app.notes.isHidden(noteId)).toBe(false);
    expect(await app.caseOf(caseId)).toMatchObject({ state: 'restored', lockVersion: 2 });
    expect((await app.published()).at(-1)).toBe('moderation.content-restored');
  });

  it('decides every open report of the case', async () => {
    const { noteId, caseId } = await app.aCase();
    await app.report(await app.aMember(), noteId, 'EVERYONE_BELONGS');
    const decision = await app
      .get(HideContent)
      .execute(await app.aModerator(), { caseId, lockVersion: 0, rule: 'EVERYONE_BELONGS', reasons });
    const reports = await app.database.manager.query('select decision_id from report where case_id = $1', [caseId]);
    expect(reports).toEqual([{ decision_id: decision.id }, { decision_id: decision.id }]);
  });

  it('refuses to hide without reasons, and hides nothing', async () => {
    const { noteId, caseId } = await app.aCase();
    const command = { caseId, lockVersion: 0, rule: 'ARGUE_ABOUT_THE_MATTER', reasons: '   ' } as const;
    const problem = await rejectionOf(app.get(HideContent).execute(await app.aModerator(), command));
    expect(problem).toMatchObject({ code: 'INVALID_INPUT', fields: [{ field: 'reasons', rule: 'required' }] });
    expect(await app.notes.isHidden(noteId)).toBe(false);
    expect(await app.caseOf(caseId)).toMatchObject({ state: 'open', lockVersion: 0 });
  });

  it('has no decision without reasons, also when it is written straight into the table', async () => {
    const { caseId } = await app.aCase();
    const { id: deciderId } = await app.aModerator();
    const decision = { id: newId(), caseId, deciderId, action: 'dismiss' as const };
    const insert = (given: object) => app.database.manager.insert(ModerationDecision, { ...decision, ...given });
    await expect(insert({ reasons: ' ' })).rejects.toThrow(/has_reasons/);
    await expect(insert({ reasons: null })).rejects.toThrow(/not-null/);
    await expect(insert({ reasons, action: 'hide' })).rejects.toThrow(/names_rule/);
  });

  it('never changes a decision', async () => {
    await app.aHiddenCase(await app.aModerator());
    await expect(app.database.manager.query(`update moderation_decision set reasons = 'other'`)).rejects.toThrow(
      /never changed/,
    );
  });

  it('is refused to members, whatever lock version they name', async () => {
    const { caseId, noteId } = await app.aCase();
    const member = await app.aMember();
    for (const lockVersion of [0, 7]) {
      const refused = [
        app.get(HideContent).execute(member, { caseId, lockVersion, rule: 'ARGUE_ABOUT_THE_MATTER', reasons }),
        app.get(DismissReports).execute(member, { caseId, lockVersion, reasons }),
        app.get(RestoreContent).execute(member, { caseId, lockVersion, reasons }),
      ];
      const codes = (await Promise.all(refused.map(rejectionOf))).map(({ code }) => code);
      expect(codes).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
    }
    expect(await app.notes.isHidden(noteId)).toBe(false);
  });

  it('is refused to its author, moderator or not', async () => {
    const [moderator, reporter] = [await app.aModerator(), await app.aMember()];
    const noteId = await app.notes.write(moderator.id);
    const { caseId } = await app.report(reporter, noteId);
    const problem = await rejectionOf(app.get(DismissReports).execute(moderator, { caseId, lockVersion: 0, reasons }));
    expect(problem).toMatchObject({ code: 'FORBIDDEN', reason: 'DECIDES_OWN_CONTENT' });
  });

  it('lets one of two moderators decide; the other sees what was decided', async () => {
    const { caseId, noteId } = await app.aCase();
    const [one, two] = [await app.aModerator(), await app.aModerator()];
    const results = await Promise.allSettled([
      app.get(HideContent).execute(one, { caseId, lockVersion: 0, rule: 'ARGUE_ABOUT_THE_MATTER', reasons }),
      app.get(DismissReports).execute(two, { caseId, lockVersion: 0, reasons }),
    ]);
    const refused = results.find((result) => result.status === 'rejected');
    const state = (await app.caseOf(caseId)).state;
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(refused?.reason).toMatchObject({ problem: { code: 'CASE_DECIDED', state } });
    expect(await app.notes.isHidden(noteId)).toBe(state === 'hidden');
    expect(await app.database.manager.countBy(ModerationDecision, { caseId })).toBe(1);
  });

  it('hides once when a moderator clicks twice', async () => {
    const { caseId } = await app.aCase();
    const moderator = await app.aModerator();
    const hide = () =>
      app.get(HideContent).execute(moderator, { caseId, lockVersion: 0, rule: 'ARGUE_ABOUT_THE_MATTER', reasons });
    const results = await Promise.allSettled([hide(), hide(), hide()]);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('refuses to restore what is not hidden, and to hide what was dismissed', async () => {
    const { caseId } = await app.aCase();
    const moderator = await app.aModerator();
    const restore = (lockVersion: number) =>
      app.get(RestoreContent).execute(moderator, { caseId, lockVersion, reasons });
    expect(await rejectionOf(restore(0))).toMatchObject({ code: 'FORBIDDEN', reason: 'NOT_HIDDEN' });
    await app.get(DismissReports).execute(moderator, { caseId, lockVersion: 0, reasons });
    const hide = app
      .get(HideContent)
      .execute(moderator, { caseId, lockVersion: 1, rule: 'ARGUE_ABOUT_THE_MATTER', reasons });
    expect((await rejectionOf(hide)).code).toBe('FORBIDDEN');
  });

  it('finds no case that does not exist', async () => {
    const hide = app
      .get(HideContent)
      .execute(await app.aModerator(), { caseId: newId(), lockVersion: 0, rule: 'ARGUE_ABOUT_THE_MATTER', reasons });
    expect(await rejectionOf(hide)).toMatchObject({ code: 'NOT_FOUND', what: 'case' });
  });

  it('decides nothing about a kind whose owner hides nothing any more', async () => {
    const { caseId } = await app.aCase();
    await app.database.manager.query(`update moderation_case set subject_kind = 'planet' where id = $1`, [caseId]);
    const hide = { caseId, lockVersion: 0, rule: 'ARGUE_ABOUT_THE_MATTER', reasons } as const;
    const problem = await rejectionOf(app.get(HideContent).execute(await app.aModerator(), hide));
    expect(problem).toMatchObject({ code: 'NOT_FOUND', what: 'content' });
    expect(await app.caseOf(caseId)).toMatchObject({ state: 'open', lockVersion: 0 });
  });
});
