import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Account } from '@sic/identity';
import { anAccount } from '@sic/identity/testing';
import { newId } from '@sic/kernel';
import { rejectionOf } from '@sic/testing';
import { ModerationDecision } from '../case/moderation-decision.entity.js';
import { type ModerationApp, startModeration } from '../testing/index.js';
import { AccountQueries } from './account.queries.js';
import { SuspendMember } from './suspend-member.js';

const reasons = 'You went on advertising loans after two warnings.';

describe('suspending a member', () => {
  let app: ModerationApp;
  beforeAll(async () => (app = await startModeration()));
  afterAll(() => app.close());

  const suspend = { isSuspended: true, rule: 'STAY_WITH_THE_SUBJECT', reasons } as const;
  const suspendedAt = async (id: string) => (await app.database.manager.findOneBy(Account, { id }))?.suspendedAt;

  it('ends their sessions and keeps the reasons', async () => {
    const [moderator, member] = [await app.aModerator(), await app.aMember()];
    await app.get(SuspendMember).execute(moderator, { accountId: member.id, ...suspend });
    expect(await suspendedAt(member.id)).toBeInstanceOf(Date);
    expect(await app.database.manager.findOneBy(ModerationDecision, { authorId: member.id })).toMatchObject({
      action: 'suspend',
      rule: 'STAY_WITH_THE_SUBJECT',
      reasons,
    });
    expect((await app.published()).slice(-2)).toEqual(['identity.sessions-ended', 'moderation.suspension-decided']);
  });

  it('decides once when it is asked twice', async () => {
    const [moderator, member] = [await app.aModerator(), await app.aMember()];
    const ask = () => app.get(SuspendMember).execute(moderator, { accountId: member.id, ...suspend });
    await Promise.all([ask(), ask()]);
    expect(await app.database.manager.countBy(ModerationDecision, { authorId: member.id })).toBe(1);
  });

  it('lets them come in again', async () => {
    const [moderator, member] = [await app.aModerator(), await app.aMember()];
    await app.get(SuspendMember).execute(moderator, { accountId: member.id, ...suspend });
    await app
      .get(SuspendMember)
      .execute(moderator, { accountId: member.id, isSuspended: false, rule: null, reasons: 'We talked.' });
    expect(await suspendedAt(member.id)).toBeNull();
  });

  it.each([
    ['a member', () => app.aMember(), 'FORBIDDEN', {}],
    ['somebody without reasons', () => app.aModerator(), 'INVALID_INPUT', { reasons: ' ' }],
    ['somebody without a rule', () => app.aModerator(), 'INVALID_INPUT', { rule: null }],
  ])('is refused to %s', async (_who, actor, code, given) => {
    const member = await app.aMember();
    const command = { accountId: member.id, ...suspend, ...given };
    expect((await rejectionOf(app.get(SuspendMember).execute(await actor(), command))).code).toBe(code);
    expect(await suspendedAt(member.id)).toBeNull();
  });

  it('is refused for oneself, for administrators, and for nobody', async () => {
    const moderator = await app.aModerator();
    const administrator = await anAccount(app.database, { isAdministrator: true });
    const attempt = (accountId: string) => app.get(SuspendMember).execute(moderator, { accountId, ...suspend });
    expect((await rejectionOf(attempt(moderator.id))).code).toBe('FORBIDDEN');
    expect((await rejectionOf(attempt(administrator.id))).code).toBe('FORBIDDEN');
    expect((await rejectionOf(attempt(newId()))).code).toBe('NOT_FOUND');
  });

  it('finds accounts by part of a name, without their addresses', async () => {
    const moderator = await app.aModerator();
    await app.aMember('Žofia Nováková');
    await app.aMember('100% Žofia_x');
    const found = await app.get(AccountQueries).page(moderator, { search: 'žofia', first: 10 });
    expect(found.edges.map(({ node }) => node.name)).toEqual(['100% Žofia_x', 'Žofia Nováková']);
    expect((await app.get(AccountQueries).page(moderator, { search: '%', first: 10 })).totalCount).toBe(1);
    expect(JSON.stringify(found)).not.toContain('@');
    const next = await app
      .get(AccountQueries)
      .page(moderator, { search: 'žofia', first: 1, after: found.edges[0]?.cursor ?? '' });
    expect(next.edges.map(({ node }) => node.name)).toEqual(['Žofia Nováková']);
    const behind = await app
      .get(AccountQueries)
      .page(moderator, { search: 'žofia', first: 1, after: next.pageInfo.endCursor });
    expect([behind.edges, behind.totalCount]).toEqual([[], 2]);
  });

  it('shows what the viewer may do: roles by administrators only, never one’s own', async () => {
    const [moderator, member] = [await app.aModerator(), await app.aMember()];
    const administrator = await anAccount(app.database, { isAdministrator: true });
    const rights = async (actor: typeof member, id: string) =>
      (await app.get(AccountQueries).changed(actor, id)).viewerCan;
    expect(await rights(moderator, member.id)).toEqual({ changeRole: false, suspend: true, restore: false });
    expect(await rights(administrator, member.id)).toEqual({ changeRole: true, suspend: true, restore: false });
    expect(await rights(moderator, administrator.id)).toEqual({ changeRole: false, suspend: false, restore: false });
    await app.get(SuspendMember).execute(moderator, { accountId: member.id, ...suspend });
    expect(await rights(moderator, member.id)).toEqual({ changeRole: false, suspend: false, restore: true });
    expect(await rights(administrator, administrator.id)).toEqual({
      changeRole: false,
      suspend: false,
      restore: false,
    });
  });
});
