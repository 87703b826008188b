import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { visitor } from '@sic/authorization';
import { identityDomain, IdentityModule } from '@sic/identity';
import { anAccount } from '@sic/identity/testing';
import { newId } from '@sic/kernel';
import { MailQueue, QueuedMail } from '@sic/mail';
import { rejectionOf, startTestApp, type TestApp } from '@sic/testing';
import { WriteMail } from '../mails/write-mail.js';
import { NoticeKind } from '../notice/notice-kind.js';
import { notificationsEntities } from '../notifications.entities.js';
import { ChooseMails } from './choose-mails.js';
import { MailLinks } from './mail-links.js';
import { StopMails } from './stop-mails.js';

describe('choosing mails', () => {
  let app: TestApp;
  beforeAll(async () => {
    const module = class MailsUnderTest {};
    const providers = [MailQueue, MailLinks, WriteMail, ChooseMails, StopMails];
    app = await startTestApp({
      modules: [IdentityModule, { module, providers }],
      entities: [...identityDomain.entities, QueuedMail, ...notificationsEntities],
    });
  });
  afterAll(() => app.close());

  const mail = (accountId: string, kind?: NoticeKind) =>
    app.database.transaction((tx) =>
      app
        .get(WriteMail)
        .to(
          tx,
          accountId,
          `test.${newId()}`,
          ({ name }) => ({ subject: `For ${name}`, preheader: 'Short', body: 'Long', reason: 'You take part.' }),
          kind === undefined ? {} : { kind },
        ),
    );
  const queued = (accountId: string) => app.database.manager.findBy(QueuedMail, { accountId });
  const tokenFor = (accountId: string, kind: NoticeKind) =>
    new URL(app.get(MailLinks).toStop({ accountId, kind })).searchParams.get('token') ?? '';

  it('lets everything through until the member chooses', async () => {
    const { id } = await anAccount(app.database);
    await mail(id, NoticeKind.SEAT);
    const content = (await queued(id))[0]?.content;
    expect(content?.unsubscribeUrl).toContain(`token=${id}.seat.`);
    expect(content?.text).toContain('/me/preferences');
  });

  it('keeps back what was declined, and nothing else', async () => {
    const member = await anAccount(app.database);
    const other = await anAccount(app.database);
    await app.get(ChooseMails).execute(member, [NoticeKind.AMENDMENT]);
    for (const { id } of [member, other]) {
      await mail(id, NoticeKind.SEAT);
      await mail(id, NoticeKind.AMENDMENT);
    }
    expect([(await queued(member.id)).length, (await queued(other.id)).length]).toEqual([1, 2]);
  });

  it('always sends what is about the account or about moderation', async () => {
    const member = await anAccount(app.database);
    await app.get(ChooseMails).execute(member, []);
    for (const kind of [undefined, NoticeKind.ACCOUNT, NoticeKind.MODERATION]) await mail(member.id, kind);
    const mails = await queued(member.id);
    expect(mails).toHaveLength(3);
    expect(mails.some(({ content }) => content?.unsubscribeUrl !== undefined)).toBe(false);
  });

  it('can be taken back', async () => {
    const member = await anAccount(app.database);
    await app.get(ChooseMails).execute(member, []);
    await app.get(ChooseMails).execute(member, [NoticeKind.SEAT]);
    await mail(member.id, NoticeKind.SEAT);
    expect(await queued(member.id)).toHaveLength(1);
  });

  it('is for members', async () => {
    expect((await rejectionOf(app.get(ChooseMails).execute(visitor, []))).code).toBe('UNAUTHENTICATED');
  });

  it('stops a kind by the link in a mail, once or twice', async () => {
    const { id } = await anAccount(app.database);
    const token = tokenFor(id, NoticeKind.COMMENT);
    expect(await app.get(StopMails).execute(token)).toBe('comment');
    await app.get(StopMails).execute(token);
    await mail(id, NoticeKind.COMMENT);
    expect(await queued(id)).toEqual([]);
  });

  it.each([
    ['a signature of another kind', (id: string) => tokenFor(id, NoticeKind.COMMENT).replace('comment', 'seat')],
    ['a kind that always comes', (id: string) => tokenFor(id, NoticeKind.ACCOUNT)],
    ['an account that is gone', () => tokenFor(newId(), NoticeKind.SEAT)],
    ['nonsense', () => 'a.b.c'],
  ])('refuses %s', async (_what, token) => {
    const { id } = await anAccount(app.database);
    expect((await rejectionOf(app.get(StopMails).execute(token(id)))).code).toBe('NOT_FOUND');
    await mail(id, NoticeKind.SEAT);
    expect(await queued(id)).toHaveLength(1);
  });
});
