import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SignedInMember } from '@sic/authorization';
import { DiscussionModule } from '@sic/discussion';
import { DraftingReader } from '@sic/drafting';
import { aDeclaration, anAmendment, draftingModules, draftingTestEntities } from '@sic/drafting/testing';
import { anAccount } from '@sic/identity/testing';
import { newId } from '@sic/kernel';
import { MailQueue, QueuedMail } from '@sic/mail';
import { ProcessesReader } from '@sic/processes';
import { ProfilesModule } from '@sic/profiles';
import { startTestApp, type TestApp } from '@sic/testing';
import { Deliver } from '../delivery/deliver.js';
import { OnAmendmentSubmitted } from '../drafting.handlers.js';
import type { NotificationKind } from '../notification/notification-kind.js';
import { NotificationKinds } from '../notification/notification-kinds.js';
import { canWait, isAlwaysMailed, type NotificationTopic } from '../notification/notification-topic.js';
import { type NotificationContent, WriteNotification } from '../notification/write-notification.js';
import { notificationsDomain } from '../notifications.domain.js';
import { ChooseMails } from '../preference/choose-mails.js';
import { MailLinks } from '../preference/mail-links.js';
import { MailAllowance } from '../refusal/mail-allowance.js';
import { domainsToTellOf, manifests } from '../testing/kinds.js';
import { HeldMail } from './held-mail.entity.js';
import { HeldMails } from './held-mails.js';
import { HoldMail } from './hold-mail.js';
import { SendHeldMails } from './send-held-mails.js';
import { WriteMail } from './write-mail.js';

const parts = [
  MailQueue,
  MailLinks,
  MailAllowance,
  WriteMail,
  WriteNotification,
  NotificationKinds,
  Deliver,
  HoldMail,
  HeldMails,
];

/** Every kind of notification with its topic. */
const kinds = manifests.flatMap(({ notificationKinds }) => Object.entries(notificationKinds)) as [
  NotificationKind,
  NotificationTopic,
][];

async function start(seconds: string): Promise<TestApp> {
  const module = class HeldMailsUnderTest {};
  const providers = [DraftingReader, ProcessesReader, ChooseMails, ...parts, SendHeldMails, OnAmendmentSubmitted];
  return startTestApp({
    modules: [
      domainsToTellOf(),
      ...draftingModules,
      { module, imports: [DiscussionModule, ProfilesModule], providers },
    ],
    entities: [...draftingTestEntities, QueuedMail, ...notificationsDomain.entities],
    env: { MAIL_GROUPING_SECONDS: seconds },
  });
}

describe('mails that can wait', () => {
  let app: TestApp;
  beforeAll(async () => void (app = await start('300')));
  afterAll(() => app.close());

  /** An amendment of which the editors are told, as the worker does it. */
  async function submitted(clauseId: string, title = 'It is clearer.') {
    const amendment = await anAmendment(app, { clauseId, rationale: title });
    const [event] = await app.database.manager.query<{ id: string; payload: Record<string, string> }[]>(
      `select id, payload from outbox_event
        where name = 'drafting.amendment-submitted' and payload->>'amendmentId' = $1`,
      [amendment.id],
    );
    await app.database.transaction((tx) => app.get(OnAmendmentSubmitted).handle(tx, event!.payload, { id: event!.id }));
    return amendment;
  }
  const heldFor = ({ id }: SignedInMember) =>
    app.database.manager.find(HeldMail, { where: { accountId: id }, order: { createdAt: 'ASC' } });
  const mailsTo = ({ id }: SignedInMember) => app.database.manager.findBy(QueuedMail, { accountId: id });
  const makeDue = () => app.database.manager.query('update held_mail set due_at = clock_timestamp()');

  it('wait for each other and come as one, in their order, once', async () => {
    const { clauses, editor } = await aDeclaration(app);
    await submitted(clauses[0]!.id);
    await submitted(clauses[1]!.id);
    await app.get(SendHeldMails).run();
    expect([(await heldFor(editor)).length, await mailsTo(editor)]).toEqual([2, []]);

    await makeDue();
    await Promise.all([app.get(SendHeldMails).run(), app.get(SendHeldMails).run()]);
    await app.get(SendHeldMails).run();
    const mails = await mailsTo(editor);
    expect(mails).toHaveLength(1);
    const { subject, text } = mails[0]!.content!;
    expect(subject).toMatch(/^Amendment 1 .* waits for a decision \(and one more\)$/);
    expect(text.indexOf('Amendment 1 to')).toBeGreaterThan(-1);
    expect(text.indexOf('Amendment 2 to')).toBeGreaterThan(text.indexOf('Amendment 1 to'));
  });

  it('come alone, with their own subject, when nothing else happened', async () => {
    const { clauses, editor } = await aDeclaration(app);
    await submitted(clauses[0]!.id);
    await makeDue();
    await app.get(SendHeldMails).run();
    expect((await mailsTo(editor)).map(({ content }) => content?.subject)).toEqual([
      expect.stringMatching(/^Amendment 1 to .* waits for a decision$/),
    ]);
  });

  it('do not come when what they tell is gone by then; the others do', async () => {
    const { clauses, editor } = await aDeclaration(app);
    const hidden = await submitted(clauses[0]!.id);
    await app.database.manager.query('update amendment set hidden_at = clock_timestamp() where id = $1', [hidden.id]);
    await submitted(clauses[1]!.id);
    await makeDue();
    await app.get(SendHeldMails).run();
    const mails = await mailsTo(editor);
    expect(mails).toHaveLength(1);
    expect(mails[0]!.content!.text).not.toContain('Amendment 1 to');
  });

  it('do not come to who declined them since', async () => {
    const { clauses, editor } = await aDeclaration(app);
    await submitted(clauses[0]!.id);
    await app.get(ChooseMails).execute(editor, { wanted: ['version'] });
    await makeDue();
    await app.get(SendHeldMails).run();
    expect(await mailsTo(editor)).toEqual([]);
    expect((await heldFor(editor)).map(({ sentAt }) => sentAt === null)).toEqual([false]);
  });

  it.each([
    { rhythm: 'daily' as const, day: undefined },
    { rhythm: 'weekly' as const, day: 'Monday' },
  ])('wait for the morning when they are wanted $rhythm, without what was read', async ({ rhythm, day }) => {
    const { clauses, editor } = await aDeclaration(app);
    await app.get(ChooseMails).execute(editor, { wanted: ['amendment'], rhythm });
    await submitted(clauses[0]!.id);
    await submitted(clauses[1]!.id);
    const [first] = await heldFor(editor);
    const local = new Intl.DateTimeFormat('en-GB', {
      timeZone: 'Europe/Brussels',
      weekday: 'long',
      hour: '2-digit',
      minute: '2-digit',
    });
    const shown = Object.fromEntries(local.formatToParts(first!.dueAt).map(({ type, value }) => [type, value]));
    expect([shown['hour'], shown['minute']]).toEqual(['07', '00']);
    if (day !== undefined) expect(shown['weekday']).toBe(day);
    const wait = first!.dueAt.getTime() - first!.createdAt.getTime();
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual((day === undefined ? 25 : 7 * 24 + 1) * 3_600_000);

    await app.database.manager.query('update notification set read_at = clock_timestamp() where key = $1', [
      `${first!.key}.${editor.id}`,
    ]);
    await makeDue();
    await app.get(SendHeldMails).run();
    expect((await mailsTo(editor)).map(({ content }) => content?.subject)).toEqual([
      expect.stringMatching(/^Amendment 2 to/),
    ]);
  });

  it('go on when the mail of somebody else cannot be prepared', async () => {
    const { clauses, editor } = await aDeclaration(app);
    await submitted(clauses[0]!.id);
    const other = await anAccount(app.database);
    await app.database.manager.insert(HeldMail, {
      ...{ id: newId(), accountId: other.id, key: 'broken', topic: 'amendment', eventId: newId() },
      ...{ handler: 'notifications.tell-editors-of-amendment', payload: { amendmentId: 'no id' }, dueAt: new Date(0) },
    });
    await makeDue();
    await app.get(SendHeldMails).run();
    expect([(await mailsTo(editor)).length, (await heldFor(other))[0]!.sentAt]).toEqual([1, null]);
    await app.database.manager.delete(HeldMail, { accountId: other.id });
  });
});

describe('every choice among the mails', () => {
  let app: TestApp;
  beforeAll(async () => void (app = await start('0')));
  afterAll(() => app.close());

  it.each(kinds.filter(([, topic]) => canWait(topic)))('has a mail for %s, on %s', async (kind) => {
    const member = await anAccount(app.database);
    const deliver = async (key: string) => {
      const parameters = {
        number: 1,
        version: 2,
        title: 'T',
        phase: 'closed',
        member: 'M',
        organisation: 'O',
        reason: 'R',
      };
      const notification = {
        kind,
        path: '/',
        parameters: { ...parameters, outcome: 'accepted' },
      } as NotificationContent;
      const source = { handler: 'none', eventId: newId(), payload: {} };
      await app.database.transaction((tx) =>
        app.get(Deliver).execute(tx, { to: [member.id], key, notification }, source),
      );
      return app.database.manager.findBy(QueuedMail, { accountId: member.id });
    };
    expect(await deliver('first')).toHaveLength(1);
    await app.get(ChooseMails).execute(member, { wanted: [] });
    expect(await deliver('second')).toHaveLength(1);
  });

  it('is one of those that the page offers', () => {
    const topics = new Set(kinds.map(([, topic]) => topic));
    for (const topic of ['amendment', 'comment', 'version', 'seat', 'organisation'] as const) {
      expect([topic, topics.has(topic), isAlwaysMailed(topic)]).toEqual([topic, true, false]);
    }
  });
});
