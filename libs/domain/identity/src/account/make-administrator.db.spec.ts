import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { system } from '@sic/authorization';
import { AuditLog } from '@sic/database';
import { startTestApp, type TestApp } from '@sic/testing';
import { identityDomain } from '../identity.domain.js';
import { IdentityModule } from '../identity.module.js';
import { anAccount } from '../testing/index.js';
import { Account } from './account.entity.js';
import { MakeAdministrator } from './make-administrator.js';

describe('the first administrator', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp({ modules: [IdentityModule], entities: [...identityDomain.entities] });
  });
  afterAll(() => app.close());

  const make = (email: string) => new MakeAdministrator(app.database, app.get(AuditLog)).execute(system, { email });

  it('gets the role by their address, whatever its capitals, with an audit record of the platform', async () => {
    const { id } = await anAccount(app.database, { email: 'ada@city.example' });
    expect(await make('Ada@City.example')).toBe(true);
    expect(await app.database.manager.findOneBy(Account, { id })).toMatchObject({ isAdministrator: true });
    const audit = await app.database.manager.query('select action, actor_id from audit_record where subject_id = $1', [
      id,
    ]);
    expect(audit).toEqual([{ action: 'identity.make-administrator', actor_id: null }]);
  });

  it('is nobody when no account has the address', async () => {
    expect(await make('nobody@city.example')).toBe(false);
  });
});
