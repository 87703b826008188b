import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { visitor } from '@sic/authorization';
import { identityDomain, IdentityModule } from '@sic/identity';
import { anAccount } from '@sic/identity/testing';
import { newId } from '@sic/kernel';
import { ProfilesReader } from '@sic/profiles';
import { countStatements, rejectionOf, startTestApp, type TestApp } from '@sic/testing';
import { notificationsDomain } from '../notifications.domain.js';
import { domainsToTellOf } from '../testing/kinds.js';
import { MarkNotificationsRead } from './mark-notifications-read.js';
import { OnNotificationWritten } from './notification.handlers.js';
import { NotificationKinds } from './notification-kinds.js';
import { NotificationQueries } from './notification.queries.js';
import { WriteNotification } from './write-notification.js';

const seat = { kind: 'SEAT_CONFIRMED', path: '/gatherings' } as const;

describe('notifications', () => {
  let app: TestApp;
  const namesOf = async (_tx: unknown, ids: readonly string[]) => {
    const rows = await app.database.manager.query<{ id: string; name: string }[]>(
      'select id, name from account where id = any($1)',
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  };
  beforeAll(async () => {
    const module = class NotificationsUnderTest {};
    const providers = [
      NotificationKinds,
      WriteNotification,
      NotificationQueries,
      MarkNotificationsRead,
      OnNotificationWritten,
      { provide: ProfilesReader, useValue: { members: namesOf } },
    ];
    app = await startTestApp({
      modules: [domainsToTellOf(), IdentityModule, { module, providers }],
      entities: [...identityDomain.entities, ...notificationsDomain.entities],
    });
  });
  afterAll(() => app.close());

  const tell = (accountId: string, key: string, title = 'Roundtable') =>
    app.database.transaction((tx) =>
      app.get(WriteNotification).to(tx, accountId, key, { ...seat, parameters: { title } }),
    );
  const titleOf = (node?: { parameters: { values: string[] }[] }) => node?.parameters[0]?.values[0];
  const page = (accountId: string, first = 20, after?: string) =>
    app.get(NotificationQueries).page(accountId, { first, after: after ?? null });

  it('are told once per key, however often the effect runs', async () => {
    const { id } = await anAccount(app.database);
    await Promise.all([tell(id, 'seat.1'), tell(id, 'seat.1'), tell(id, 'seat.1')]);
    const { edges, totalCount } = await page(id);
    expect(totalCount).toBe(1);
    expect(edges[0]?.node).toMatchObject({
      ...seat,
      topic: 'seat',
      parameters: [{ name: 'title', values: ['Roundtable'] }],
      message: 'Your seat is confirmed: Roundtable',
      readAt: null,
    });
    expect((await app.published()).filter((name) => name === 'notifications.notification-written')).toHaveLength(1);
  });

  it('tell two people the same thing with the same key', async () => {
    const [one, two] = [await anAccount(app.database), await anAccount(app.database)];
    await tell(one.id, 'phase.1');
    await tell(two.id, 'phase.1');
    expect([
      await app.get(NotificationQueries).unread(one.id),
      await app.get(NotificationQueries).unread(two.id),
    ]).toEqual([1, 1]);
  });

  it('name people as they are called when they are read, and keep no name', async () => {
    const [told, other] = [await anAccount(app.database), await anAccount(app.database)];
    await app.database.manager.query('update account set name = $2 where id = $1', [other.id, 'Kasia Before']);
    await app.database.transaction((tx) =>
      app.get(WriteNotification).to(tx, told.id, 'asked.1', {
        kind: 'REPRESENTATION_ASKED',
        parameters: { member: 'Kasia Before', organisation: 'Gdynia' },
        people: { member: other.id },
        path: '/organisations',
      }),
    );
    const message = async () => (await page(told.id)).edges[0]?.node.message;
    expect(await message()).toContain('Kasia Before');
    await app.database.manager.query('update account set name = $2 where id = $1', [other.id, 'Kasia After']);
    expect(await message()).toContain('Kasia After');
    const [row] = await app.database.manager.query<object[]>('select parameters from notification where key like $1', [
      'asked.1%',
    ]);
    expect(row).toEqual({ parameters: { organisation: 'Gdynia' } });
  });

  it('go nowhere when the account is gone', async () => {
    await tell(newId(), 'seat.gone');
    expect(await app.database.manager.query(`select 1 from notification where key like 'seat.gone%'`)).toEqual([]);
  });

  it('are cut to one line of the inbox without halving a character', async () => {
    const { id } = await anAccount(app.database);
    await tell(id, 'long', '👩‍👩‍👧‍👦'.repeat(60));
    const text = titleOf((await page(id)).edges[0]?.node) ?? '';
    expect(text.length).toBeLessThanOrEqual(300);
    expect(text.replaceAll('👩‍👩‍👧‍👦', '')).toBe('…');
  });

  it('are paged newest first, with one statement whatever their number', async () => {
    const { id } = await anAccount(app.database);
    for (let n = 1; n <= 5; n++) await tell(id, `n.${n}`, `Number ${n}`);
    const first = await countStatements(() => page(id, 2));
    const next = await page(id, 3, first.result.pageInfo.endCursor ?? undefined);
    expect(first.statements).toHaveLength(1);
    expect([...first.result.edges, ...next.edges].map(({ node }) => titleOf(node))).toEqual(
      [5, 4, 3, 2, 1].map((n) => `Number ${n}`),
    );
    expect(next.pageInfo.hasNextPage).toBe(false);
  });

  it('are all counted on a page behind the last of them', async () => {
    const { id } = await anAccount(app.database);
    for (let n = 1; n <= 2; n++) await tell(id, `n.${n}`);
    const behind = await page(id, 3, (await page(id)).pageInfo.endCursor!);
    expect([behind.edges, behind.totalCount]).toEqual([[], 2]);
    expect((await page((await anAccount(app.database)).id)).totalCount).toBe(0);
  });

  it('refuse a cursor that is none', async () => {
    const { id } = await anAccount(app.database);
    expect(await rejectionOf(page(id, 2, 'nonsense'))).toMatchObject({ code: 'INVALID_INPUT' });
    const notAnId = Buffer.from(JSON.stringify(["' or 1=1"])).toString('base64url');
    expect(await rejectionOf(page(id, 2, notAnId))).toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('are marked as read by their owner only', async () => {
    const [owner, other] = [await anAccount(app.database), await anAccount(app.database)];
    await tell(owner.id, 'mine');
    const notificationId = (await page(owner.id)).edges[0]?.node.id ?? '';
    await app.get(MarkNotificationsRead).execute(other, { ids: [notificationId] });
    expect(await app.get(NotificationQueries).unread(owner.id)).toBe(1);
    expect(await app.get(NotificationQueries).byId(other.id, notificationId)).toBeNull();
    await app.get(MarkNotificationsRead).execute(owner, { ids: [notificationId] });
    expect(await app.get(NotificationQueries).unread(owner.id)).toBe(0);
  });

  describe('about one thing', () => {
    const tellOf = (accountId: string, key: string, path: string) =>
      app.database.transaction((tx) =>
        app.get(WriteNotification).to(tx, accountId, key, { ...seat, path, parameters: { title: key } }),
      );
    const threads = async (accountId: string, first = 20, after?: string) =>
      app.get(NotificationQueries).threads(accountId, { first, after: after ?? null });
    const shown = async (accountId: string) =>
      (await threads(accountId)).edges.map(({ node: { latest, earlier, unread } }) => [
        [latest, ...earlier].map(titleOf),
        unread,
      ]);
    const told = async () => {
      const account = await anAccount(app.database);
      const { id } = account;
      await tellOf(id, 'a1', '/amendments/a');
      await tellOf(id, 'g1', '/gatherings/g#seat');
      await tellOf(id, 'a2', '/amendments/a#comment-1');
      await tellOf(id, 'b1', '/amendments/ab');
      await tellOf(id, 'c1', '/code-of-conduct');
      await tellOf(id, 'c2', '/code-of-conduct');
      return account;
    };

    it('stand together, where the last news is first; what is about no single thing stands alone', async () => {
      expect(await shown((await told()).id)).toEqual([
        [['c2'], 1],
        [['c1'], 1],
        [['b1'], 1],
        [['a2', 'a1'], 2],
        [['g1'], 1],
      ]);
    });

    it('are paged by things, with two statements, and counted on a page behind the last', async () => {
      const { id } = await told();
      const first = await countStatements(() => threads(id, 3));
      expect(first.statements).toHaveLength(2);
      const next = await threads(id, 3, first.result.pageInfo.endCursor ?? undefined);
      expect([...first.result.edges, ...next.edges].map(({ node }) => node.size)).toEqual([1, 1, 1, 2, 1]);
      const behind = await threads(id, 3, next.pageInfo.endCursor ?? undefined);
      expect([behind.edges, behind.totalCount]).toEqual([[], 5]);
    });

    it('are read together, but not what came since and not what others were told', async () => {
      const [owner, other] = [await told(), await told()];
      const { id } = owner;
      const latest = (await threads(id)).edges[3]!.node.latest.id;
      await tellOf(id, 'a3', '/amendments/a');
      await app.get(MarkNotificationsRead).execute(owner, { ids: [latest], withEarlier: true });
      expect(await shown(id)).toEqual([
        [['a3', 'a2', 'a1'], 1],
        [['c2'], 1],
        [['c1'], 1],
        [['b1'], 1],
        [['g1'], 1],
      ]);
      expect(await app.get(NotificationQueries).unread(other.id)).toBe(6);
    });
  });

  it('are read again by id, by their owner only', async () => {
    const [owner, other] = [await anAccount(app.database), await anAccount(app.database)];
    await tell(owner.id, 'by-id');
    const id = (await page(owner.id)).edges[0]?.node.id ?? '';
    const queries = app.get(NotificationQueries);
    expect((await queries.byIds(owner, [id])).get(id)).toMatchObject(seat);
    expect((await queries.byIds(other, [id])).size).toBe(0);
    expect((await queries.byIds(visitor, [id])).size).toBe(0);
  });

  it('keep the newest five hundred of an account', async () => {
    const { id } = await anAccount(app.database);
    await app.database.manager.query(
      `insert into notification (id, account_id, key, kind, parameters, path)
       select (lpad(to_hex(n), 8, '0') || '-0000-7000-8000-' || right($1::text, 12))::uuid, $1::uuid,
              'many.' || n || $1::text, 'SEAT_CONFIRMED', jsonb_build_object('title', 'Number ' || n), '/'
         from generate_series(1, 510) n`,
      [id],
    );
    await app.database.transaction((tx) => app.get(OnNotificationWritten).handle(tx, { accountId: id }));
    const { totalCount, edges } = await page(id, 1);
    expect([totalCount, titleOf(edges[0]?.node)]).toEqual([500, 'Number 510']);
  });
});
