import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AuthorizationModule, type SignedInMember } from '@sic/authorization';
import { Subjects, SubjectsModule } from '@sic/subjects';
import type { Tx } from '@sic/database';
import { identityDomain, IdentityModule } from '@sic/identity';
import { anAccount } from '@sic/identity/testing';
import { newId } from '@sic/kernel';
import { MailQueue, QueuedMail } from '@sic/mail';
import { DismissReports, HideContent, moderationDomain, ModerationModule, ReportContent } from '@sic/moderation';
import { AppealDecision, DecideAppeal, Notes, RestoreContent } from '@sic/moderation/testing';
import { startTestApp, type TestApp } from '@sic/testing';
import { type Language, notificationMessage } from '@sic/messages';
import { Deliver } from './delivery/deliver.js';
import { HoldMail } from './mails/hold-mail.js';
import { WriteMail } from './mails/write-mail.js';
import {
  moderationHandlers,
  OnAppealDecided,
  OnAppealMade,
  OnCaseOpened,
  OnContentHidden,
  OnContentRestored,
  OnReportsDecided,
} from './moderation.handlers.js';
import { Notification } from './notification/notification.entity.js';
import { NotificationKinds } from './notification/notification-kinds.js';
import { WriteNotification } from './notification/write-notification.js';
import { notificationsDomain } from './notifications.domain.js';
import { MailAllowance } from './refusal/mail-allowance.js';
import { MailLinks } from './preference/mail-links.js';
import { domainsToTellOf } from './testing/kinds.js';

const reasons = 'It guesses at motives. Your point about mornings is welcome.';

describe('what moderation tells people', () => {
  let app: TestApp;
  let notes: Notes;
  let mirko: SignedInMember;
  let aino: SignedInMember;
  const event = { id: newId() };
  beforeAll(async () => {
    const module = class HandlersUnderTest {};
    const providers = [
      MailQueue,
      MailLinks,
      MailAllowance,
      WriteMail,
      WriteNotification,
      NotificationKinds,
      HoldMail,
      Deliver,
      ...moderationHandlers,
    ];
    app = await startTestApp({
      modules: [
        IdentityModule,
        AuthorizationModule,
        domainsToTellOf(),
        SubjectsModule,
        ModerationModule,
        { module, imports: [ModerationModule], providers },
      ],
      entities: [...identityDomain.entities, QueuedMail, ...moderationDomain.entities, ...notificationsDomain.entities],
    });
    notes = new Notes(app.database, 'comment');
    await notes.createTable();
    app.get(Subjects).register(notes);
    mirko = await anAccount(app.database, { name: 'Mirko Horvat', isModerator: true });
    aino = await anAccount(app.database, { name: 'Aino Lehtonen', isModerator: true });
  });
  afterAll(() => app.close());

  const handled = (work: (tx: Tx) => Promise<void>) => app.database.transaction(work);
  const notificationsOf = async ({ id }: SignedInMember) =>
    (await app.database.manager.find(Notification, { where: { accountId: id }, order: { id: 'ASC' } })).map(
      ({ kind, parameters, path }) => ({
        text: notificationMessage('en', kind, parameters),
        path,
      }),
    );
  const mailsOf = async ({ id }: SignedInMember) =>
    (await app.database.manager.findBy(QueuedMail, { accountId: id })).map(({ content }) => content);
  const aReport = async (language: Language = 'en', languageOfReporter: Language = 'en') => {
    const author = await anAccount(app.database, { name: 'Amina Haddad', language });
    const reporter = await anAccount(app.database, { name: 'Greta Hoffmann', language: languageOfReporter });
    const subjectId = await notes.write(author.id, 'You only want your summer off.');
    const { caseId } = await app
      .get(ReportContent)
      .execute(reporter, { subjectKind: 'comment', subjectId, rule: 'ARGUE_ABOUT_THE_MATTER', words: '' });
    return { author, reporter, caseId, subjectId };
  };
  const hide = (caseId: string) =>
    app.get(HideContent).execute(mirko, { caseId, lockVersion: 0, rule: 'ARGUE_ABOUT_THE_MATTER', reasons });

  it('every moderator hears of a case once, its author excepted', async () => {
    const { caseId } = await aReport();
    for (let n = 0; n < 2; n++) await handled((tx) => app.get(OnCaseOpened).handle(tx, { caseId }, event));
    for (const moderator of [mirko, aino]) {
      const notifications = (await notificationsOf(moderator)).filter(
        ({ path }) => path === `/moderation/cases/${caseId}`,
      );
      expect(notifications).toEqual([
        { text: 'Reported: Comment on amendment 7 to “You only want your s”', path: `/moderation/cases/${caseId}` },
      ]);
    }
    const reporter = await anAccount(app.database);
    const subjectId = await notes.write(mirko.id);
    const own = await app
      .get(ReportContent)
      .execute(reporter, { subjectKind: 'comment', subjectId, rule: 'ARGUE_ABOUT_THE_MATTER', words: '' });
    await handled((tx) => app.get(OnCaseOpened).handle(tx, { caseId: own.caseId }, event));
    expect((await notificationsOf(mirko)).some(({ path }) => path.endsWith(own.caseId))).toBe(false);
    expect((await notificationsOf(aino)).some(({ path }) => path.endsWith(own.caseId))).toBe(true);
  });

  it('the author gets the rule, the reasons and the way to appeal, once', async () => {
    const { author, caseId } = await aReport();
    const { id: decisionId } = await hide(caseId);
    for (let n = 0; n < 2; n++)
      await handled((tx) =>
        app.get(OnContentHidden).handle(tx, { decisionId, subjectKind: 'comment', subjectId: '' }, event),
      );
    const [mail, ...more] = await mailsOf(author);
    expect(more).toEqual([]);
    for (const part of ['Argue about the matter', reasons, `/me/decisions/${decisionId}`, 'You only want']) {
      expect(mail?.text).toContain(part);
    }
    expect(mail?.text).not.toContain('Mirko');
    expect(await notificationsOf(author)).toMatchObject([{ path: `/me/decisions/${decisionId}` }]);
  });

  it('the author reads it in German where they chose German', async () => {
    const { author, caseId } = await aReport('de');
    const { id: decisionId } = await hide(caseId);
    await handled((tx) =>
      app.get(OnContentHidden).handle(tx, { decisionId, subjectKind: 'comment', subjectId: '' }, event),
    );
    const [mail] = await mailsOf(author);
    expect(mail?.subject).toBe(
      'Von der Moderation ausgeblendet: Kommentar zu Änderungsantrag 7 zu „You only want your s“',
    );
    expect(mail?.text).toContain('In der Sache streiten');
    const { kind, parameters } = await app.database.manager.findOneByOrFail(Notification, { accountId: author.id });
    expect(notificationMessage('de', kind, parameters)).toContain('geschrieben haben: Kommentar zu Änderungsantrag 7');
  });

  it('reporters hear what came of it, and not who decided', async () => {
    const hidden = await aReport();
    const { id: decisionId } = await hide(hidden.caseId);
    await handled((tx) => app.get(OnReportsDecided).handle(tx, { decisionId }, event));
    expect((await notificationsOf(hidden.reporter))[0]).toMatchObject({
      text: expect.stringContaining('has hidden it'),
      path: '/code-of-conduct',
    });
    expect(await mailsOf(hidden.reporter)).toEqual([]);
    const kept = await aReport();
    const dismissed = await app.get(DismissReports).execute(aino, { caseId: kept.caseId, lockVersion: 0, reasons });
    await handled((tx) => app.get(OnReportsDecided).handle(tx, { decisionId: dismissed.id }, event));
    expect((await notificationsOf(kept.reporter))[0]).toMatchObject({
      text: expect.stringMatching(/it stays: .*mornings is welcome\./u),
      path: `/notes/${kept.subjectId}`,
    });
    const [mail, ...more] = await mailsOf(kept.reporter);
    expect(more).toEqual([]);
    for (const part of [reasons, `/notes/${kept.subjectId}`, 'decided that the content stays']) {
      expect(mail?.text).toContain(part);
    }
    expect(mail?.text).not.toContain('Aino');
    expect(await notificationsOf(kept.author)).toEqual([]);
    expect(await mailsOf(kept.author)).toEqual([]);
  });

  it('a reporter reads the reasons in German where they chose German, and nobody is told twice', async () => {
    const { author, reporter, caseId } = await aReport('en', 'de');
    const { id: decisionId } = await app.get(DismissReports).execute(aino, { caseId, lockVersion: 0, reasons });
    for (let n = 0; n < 2; n++) await handled((tx) => app.get(OnReportsDecided).handle(tx, { decisionId }, event));
    const mails = await mailsOf(reporter);
    expect(mails.map((mail) => mail?.subject)).toEqual([
      'Ihre Meldung wurde geprüft: Kommentar zu Änderungsantrag 7 zu „You only want your s“',
    ]);
    expect(mails[0]?.text).toContain(reasons);
    expect(await mailsOf(author)).toEqual([]);
  });

  it('an appeal reaches the other moderators, and its answer the author, once', async () => {
    const { author, caseId } = await aReport();
    const decision = await hide(caseId);
    const appeal = await app
      .get(AppealDecision)
      .execute(author, { decisionId: decision.id, words: 'Please read again.' });
    await handled((tx) => app.get(OnAppealMade).handle(tx, { appealId: appeal.id }, event));
    expect((await notificationsOf(aino)).at(-1)?.path).toBe('/moderation/appeals');
    expect((await notificationsOf(mirko)).some(({ path }) => path === '/moderation/appeals')).toBe(false);
    await app.get(DecideAppeal).execute(aino, { appealId: appeal.id, isOverturned: true, reasons: 'You are right.' });
    await handled((tx) => app.get(OnAppealDecided).handle(tx, { appealId: appeal.id }, event));
    const restored = await app.database.manager.query(`select id from moderation_decision where appeal_id = $1`, [
      appeal.id,
    ]);
    await handled((tx) =>
      app
        .get(OnContentRestored)
        .handle(tx, { decisionId: restored[0].id, subjectKind: 'comment', subjectId: '' }, event),
    );
    const mails = await mailsOf(author);
    expect(mails.map((mail) => mail?.subject)).toEqual([
      'Your appeal succeeded: Comment on amendment 7 to “You only want your s”',
    ]);
    expect(mails[0]?.text).toContain('You are right.');
  });

  it('an appeal that is not decided is not answered', async () => {
    const { author, caseId } = await aReport();
    const decision = await hide(caseId);
    const appeal = await app.get(AppealDecision).execute(author, { decisionId: decision.id, words: 'Please.' });
    await handled((tx) => app.get(OnAppealDecided).handle(tx, { appealId: appeal.id }, event));
    expect(await mailsOf(author)).toEqual([]);
  });

  it('restored content is told with the reasons', async () => {
    const { author, caseId } = await aReport();
    await hide(caseId);
    const restored = await app
      .get(RestoreContent)
      .execute(mirko, { caseId, lockVersion: 1, reasons: 'You took the sentence out.' });
    await handled((tx) =>
      app.get(OnContentRestored).handle(tx, { decisionId: restored.id, subjectKind: 'comment', subjectId: '' }, event),
    );
    expect((await mailsOf(author))[0]?.text).toContain('You took the sentence out.');
  });
});
