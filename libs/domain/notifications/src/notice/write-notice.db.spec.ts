import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { visitor } from '@sic/authorization';
import { identityDomain, IdentityModule } from '@sic/identity';
import { anAccount } from '@sic/identity/testing';
import { newId } from '@sic/kernel';
import { countStatements, rejectionOf, startTestApp, type TestApp } from '@sic/testing';
import { notificationsEntities } from '../notifications.entities.js';
import { MarkNoticesRead } from './mark-notices-read.js';
import { NoticeKind } from './notice-kind.js';
import { NoticeQueries } from './notice.queries.js';
import { OnNoticeWritten } from './notice.handlers.js';
import { WriteNotice } from './write-notice.js';

const seat = { kind: NoticeKind.SEAT, text: 'You have a seat at the roundtable.', path: '/gatherings' };

describe('notices', () => {
  let app: TestApp;
  beforeAll(async () => {
    const module = class NoticesUnderTest {};
    const providers = [WriteNotice, NoticeQueries, MarkNoticesRead, OnNoticeWritten];
    app = await startTestApp({
      modules: [IdentityModule, { module, providers }],
      entities: [...identityDomain.entities, ...notificationsEntities],
    });
  });
  afterAll(() => app.close());

  const tell = (accountId: string, key: string, text = seat.text) =>
    app.database.transaction((tx) => app.get(WriteNotice).to(tx, accountId, key, { ...seat, text }));
  const page = (accountId: string, first = 20, after?: string) =>
    app.get(NoticeQueries).page(accountId, { first, after: after ?? null });

  it('are told once per key, however often the effect runs', async () => {
    const { id } = await anAccount(app.database);
    await Promise.all([tell(id, 'seat.1'), tell(id, 'seat.1'), tell(id, 'seat.1')]);
    const { edges, totalCount } = await page(id);
    expect(totalCount).toBe(1);
    expect(edges[0]?.node).toMatchObject({ ...seat, readAt: null });
    expect((await app.published()).filter((name) => name === 'notifications.notice-written')).toHaveLength(1);
  });

  it('tell two people the same thing with the same key', async () => {
    const [one, two] = [await anAccount(app.database), await anAccount(app.database)];
    await tell(one.id, 'phase.1');
    await tell(two.id, 'phase.1');
    expect([await app.get(NoticeQueries).unread(one.id), await app.get(NoticeQueries).unread(two.id)]).toEqual([1, 1]);
  });

  it('go nowhere when the account is gone', async () => {
    await tell(newId(), 'seat.gone');
    expect(await app.database.manager.query(`select 1 from notice where key like 'seat.gone%'`)).toEqual([]);
  });

  it('are cut to one line of the inbox without halving a character', async () => {
    const { id } = await anAccount(app.database);
    await tell(id, 'long', '👩‍👩‍👧‍👦'.repeat(60));
    const text = (await page(id)).edges[0]?.node.text ?? '';
    expect(text.length).toBeLessThanOrEqual(300);
    expect(text.replaceAll('👩‍👩‍👧‍👦', '')).toBe('…');
  });

  it('are paged newest first, with one statement whatever their number', async () => {
    const { id } = await anAccount(app.database);
    for (let n = 1; n <= 5; n++) await tell(id, `n.${n}`, `Number ${n}`);
    const first = await countStatements(() => page(id, 2));
    const next = await page(id, 3, first.result.pageInfo.endCursor ?? undefined);
    expect(first.statements).toHaveLength(1);
    expect([...first.result.edges, ...next.edges].map(({ node }) => node.text)).toEqual(
      [5, 4, 3, 2, 1].map((n) => `Number ${n}`),
    );
    expect(next.pageInfo.hasNextPage).toBe(false);
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
    const noticeId = (await page(owner.id)).edges[0]?.node.id ?? '';
    await app.get(MarkNoticesRead).execute(other, [noticeId]);
    expect(await app.get(NoticeQueries).unread(owner.id)).toBe(1);
    expect(await app.get(NoticeQueries).one(other.id, noticeId)).toBeNull();
    await app.get(MarkNoticesRead).execute(owner, [noticeId]);
    expect(await app.get(NoticeQueries).unread(owner.id)).toBe(0);
  });

  it('are not there for visitors', async () => {
    expect(await rejectionOf(app.get(MarkNoticesRead).execute(visitor, null))).toMatchObject({
      code: 'UNAUTHENTICATED',
    });
  });

  it('keep the newest five hundred of an account', async () => {
    const { id } = await anAccount(app.database);
    await app.database.manager.query(
      `insert into notice (id, account_id, key, kind, text, path)
       select (lpad(to_hex(n), 8, '0') || '-0000-7000-8000-' || right($1::text, 12))::uuid, $1::uuid,
              'many.' || n || $1::text, 'seat', 'Number ' || n, '/'
         from generate_series(1, 510) n`,
      [id],
    );
    await app.database.transaction((tx) => app.get(OnNoticeWritten).handle(tx, { accountId: id }));
    const { totalCount, edges } = await page(id, 1);
    expect([totalCount, edges[0]?.node.text]).toEqual([500, 'Number 510']);
  });
});
