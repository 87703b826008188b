import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rejectionOf, startTestApp, type TestApp } from '@sic/testing';
import { identityDomain } from '../identity.domain.js';
import { IdentityModule } from '../identity.module.js';
import { anAccount } from '../testing/index.js';
import { Account } from './account.entity.js';
import { ChangeRole } from './change-role.js';

describe('changing a role', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp({ modules: [IdentityModule], entities: [...identityDomain.entities] });
  });
  afterAll(() => app.close());

  const both = (isModerator: boolean, isAdministrator: boolean) => ({ isModerator, isAdministrator });

  it('gives the role, and leaves an audit record', async () => {
    const administrator = await anAccount(app.database, { isAdministrator: true });
    const member = await anAccount(app.database);
    await app.get(ChangeRole).execute(administrator, { accountId: member.id, ...both(true, false) });
    expect(await app.database.manager.findOneBy(Account, { id: member.id })).toMatchObject(both(true, false));
    const audit = await app.database.manager.query('select action, actor_id from audit_record where subject_id = $1', [
      member.id,
    ]);
    expect(audit).toEqual([{ action: 'identity.change-role', actor_id: administrator.id }]);
  });

  it('ends the sessions of a member who loses a role', async () => {
    const administrator = await anAccount(app.database, { isAdministrator: true });
    const moderator = await anAccount(app.database, { isModerator: true });
    await app.get(ChangeRole).execute(administrator, { accountId: moderator.id, ...both(false, false) });
    expect(await app.published()).toContain('identity.sessions-ended');
  });

  it('is refused to moderators, and changes nothing', async () => {
    const moderator = await anAccount(app.database, { isModerator: true });
    const problem = await rejectionOf(
      app.get(ChangeRole).execute(moderator, { accountId: moderator.id, ...both(true, true) }),
    );
    expect(problem).toMatchObject({ code: 'FORBIDDEN', reason: 'ADMINISTRATORS_ONLY' });
    expect(await app.database.manager.findOneBy(Account, { id: moderator.id })).toMatchObject(both(true, false));
  });

  it('never leaves an administrator without the role by their own hand', async () => {
    const administrator = await anAccount(app.database, { isAdministrator: true });
    const problem = await rejectionOf(
      app.get(ChangeRole).execute(administrator, { accountId: administrator.id, ...both(false, false) }),
    );
    expect(problem.code).toBe('FORBIDDEN');
  });

  it('can not be wiped from the audit log', async () => {
    await expect(app.database.manager.query('delete from audit_record')).rejects.toThrow(/never changed or deleted/);
  });
});
