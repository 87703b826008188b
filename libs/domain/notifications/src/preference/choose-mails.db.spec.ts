import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { identityDomain, IdentityModule } from '@sic/identity';
import { anAccount } from '@sic/identity/testing';
import { newId } from '@sic/kernel';
import { MailQueue, QueuedMail } from '@sic/mail';
import { rejectionOf, startTestApp, type TestApp } from '@sic/testing';
import { WriteMail } from '../mails/write-mail.js';
import type { NotificationTopic } from '../notification/notification-topic.js';
import { notificationsDomain } from '../notifications.domain.js';
import { MailAllowance } from '../refusal/mail-allowance.js';
import { ChooseMails } from './choose-mails.js';
import { MailLinks } from './mail-links.js';
import { StopMails } from './stop-mails.js';

const ADDRESS = '203.0.113.7';

describe('choosing mails', () => {
  let app: TestApp;
  beforeAll(async () => {
    const module = class MailsUnderTest {};
    const providers = [MailQueue, MailLinks, MailAllowance, WriteMail, ChooseMails, StopMails];
    app = await startTestApp({
      modules: [IdentityModule, { module, providers }],
      entities: [...identityDomain.entities, QueuedMail, ...notificationsDomain.entities],
    });
  });
  afterAll(() => app.close());

  const mail = (accountId: string, topic: NotificationTopic = 'account') =>
    app.database.transaction((tx) =>
      app
        .get(WriteMail)
        .to(
          tx,
          accountId,
          `test.${newId()}`,
          ({ name }) => ({ subject: `For ${name}`, preheader: 'Short', body: 'Long', reason: 'You take part.' }),
          { topics: [topic] },
        ),
    );
  const queued = (accountId: string) => app.database.manager.findBy(QueuedMail, { accountId });
  const tokenFor = (accountId: string, topic: NotificationTopic) =>
    new URL(app.get(MailLinks).toStop({ accountId, topics: [topic] })).searchParams.get('token') ?? '';

  it('lets everything through until the member chooses', async () => {
    const { id } = await anAccount(app.database);
    await mail(id, 'seat');
    const content = (await queued(id))[0]?.content;
    expect(content?.unsubscribeUrl).toContain(`token=${id}.seat.`);
    expect(content?.text).toContain('/me/preferences');
  });

  it('keeps back what was declined, and nothing else', async () => {
    const member = await anAccount(app.database);
    const other = await anAccount(app.database);
    await app.get(ChooseMails).execute(member, { wanted: ['amendment'] });
    for (const { id } of [member, other]) {
      await mail(id, 'seat');
      await mail(id, 'amendment');
    }
    expect([(await queued(member.id)).length, (await queued(other.id)).length]).toEqual([1, 2]);
  });

  it('always sends what is about the account or about moderation', async () => {
    const member = await anAccount(app.database);
    await app.get(ChooseMails).execute(member, { wanted: [] });
    for (const topic of ['account', 'account', 'moderation'] as const) await mail(member.id, topic);
    const mails = await queued(member.id);
    expect(mails).toHaveLength(3);
    expect(mails.some(({ content }) => content?.unsubscribeUrl !== undefined)).toBe(false);
  });

  it('can be taken back', async () => {
    const member = await anAccount(app.database);
    await app.get(ChooseMails).execute(member, { wanted: [] });
    await app.get(ChooseMails).execute(member, { wanted: ['seat'] });
    await mail(member.id, 'seat');
    expect(await queued(member.id)).toHaveLength(1);
  });

  it('stops a topic by the link in a mail, once or twice', async () => {
    const { id } = await anAccount(app.database);
    const token = tokenFor(id, 'comment');
    expect(await app.get(StopMails).execute({ token, address: ADDRESS })).toEqual(['comment']);
    await app.get(StopMails).execute({ token, address: ADDRESS });
    await mail(id, 'comment');
    expect(await queued(id)).toEqual([]);
  });

  it.each([
    ['a signature of another topic', (id: string) => tokenFor(id, 'comment').replace('comment', 'seat')],
    ['a topic that always comes', (id: string) => tokenFor(id, 'account')],
    ['an account that is gone', () => tokenFor(newId(), 'seat')],
    ['nonsense', () => 'a.b.c'],
  ])('refuses %s', async (_what, token) => {
    const { id } = await anAccount(app.database);
    expect((await rejectionOf(app.get(StopMails).execute({ token: token(id), address: ADDRESS }))).code).toBe(
      'NOT_FOUND',
    );
    await mail(id, 'seat');
    expect(await queued(id)).toHaveLength(1);
  });

  it('refuses an address that has tried too many wrong links, and no other; a right link works from everywhere', async () => {
    const [{ id }, guessing] = [await anAccount(app.database), '203.0.113.8'];
    const stop = (token: string, address: string) => app.get(StopMails).execute({ token, address });
    for (let at = 0; at < 30; at += 1) await rejectionOf(stop(`${newId()}.seat.wrong`, guessing));
    expect((await rejectionOf(stop('a.b.c', guessing))).code).toBe('RATE_LIMITED');
    expect((await rejectionOf(stop('a.b.c', '203.0.113.9'))).code).toBe('NOT_FOUND');
    expect(await stop(tokenFor(id, 'seat'), guessing)).toEqual(['seat']);
  });
});
