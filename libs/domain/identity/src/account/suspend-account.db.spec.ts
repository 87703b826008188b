import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SignedInMember } from '@sic/authorization';
import { newId } from '@sic/kernel';
import { rejectionOf, startTestApp, type TestApp } from '@sic/testing';
import { identityDomain } from '../identity.domain.js';
import { IdentityModule } from '../identity.module.js';
import { anAccount } from '../testing/index.js';
import { Account } from './account.entity.js';
import { SuspendAccount } from './suspend-account.js';

describe('suspending and restoring an account', () => {
  let app: TestApp;
  let moderator: SignedInMember;
  beforeAll(async () => {
    app = await startTestApp({ modules: [IdentityModule], entities: [...identityDomain.entities] });
    moderator = await anAccount(app.database, { isModerator: true });
  });
  afterAll(() => app.close());

  const suspend = (actor: SignedInMember, id: string, isSuspended = true) =>
    app.database.transaction((tx) => app.get(SuspendAccount).execute(tx, actor, { accountId: id, isSuspended }));
  const suspendedAt = async (id: string) => (await app.database.manager.findOneByOrFail(Account, { id })).suspendedAt;

  it('leaves an audit record of each, and none of a repeated request', async () => {
    const { id } = await anAccount(app.database);
    expect([await suspend(moderator, id), await suspend(moderator, id)]).toEqual([true, false]);
    expect(await suspendedAt(id)).toBeInstanceOf(Date);
    expect([await suspend(moderator, id, false), await suspend(moderator, id, false)]).toEqual([true, false]);
    expect(await suspendedAt(id)).toBeNull();
    const audit = await app.database.manager.query(
      'select action, actor_id from audit_record where subject_id = $1 order by at',
      [id],
    );
    expect(audit).toEqual(
      ['identity.suspend-account', 'identity.restore-account'].map((action) => ({ action, actor_id: moderator.id })),
    );
  });

  it('is refused to members, for oneself and for administrators, with the reason', async () => {
    const member = await anAccount(app.database);
    const administrator = await anAccount(app.database, { isAdministrator: true });
    const refusals = [
      await rejectionOf(suspend(member, moderator.id)),
      await rejectionOf(suspend(moderator, moderator.id)),
      await rejectionOf(suspend(moderator, administrator.id)),
    ];
    expect(refusals).toMatchObject(
      ['MODERATORS_ONLY', 'OWN_SUSPENSION', 'SUSPENDS_ADMINISTRATOR'].map((reason) => ({ code: 'FORBIDDEN', reason })),
    );
    expect((await rejectionOf(suspend(moderator, newId()))).code).toBe('NOT_FOUND');
    for (const { id } of [moderator, administrator]) expect(await suspendedAt(id)).toBeNull();
  });

  it('is refused to a moderator who lost the role after the request began', async () => {
    const late = await anAccount(app.database, { isModerator: true });
    await app.database.manager.update(Account, late.id, { isModerator: false });
    const { id } = await anAccount(app.database);
    expect((await rejectionOf(suspend(late, id))).code).toBe('FORBIDDEN');
    expect(await suspendedAt(id)).toBeNull();
  });
});
