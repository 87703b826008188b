import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@sic/kernel';
import { startTestApp, type TestApp } from '@sic/testing';
import { Account } from '../account/account.entity.js';
import { identityDomain } from '../identity.domain.js';
import { IdentityModule, IdentityWorkerModule } from '../identity.module.js';
import { AuthGateway } from './auth-gateway.js';
import { PruneLinks } from './session.handlers.js';

describe('an account', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp({
      modules: [IdentityModule, IdentityWorkerModule],
      entities: [...identityDomain.entities],
    });
  });
  afterAll(() => app.close());

  async function signUp(): Promise<string> {
    const email = `${newId()}@member.example`;
    const body = { email, password: 'a long enough password', name: '  Amina e\u0301  ' };
    await app.get(AuthGateway).auth.api.signUpEmail({ body });
    const [user] = await app.database.manager.query<{ id: string }[]>('select id from auth."user" where email = $1', [
      email,
    ]);
    return user?.id ?? '';
  }
  const actionsOn = async (id: string): Promise<string[]> => {
    const rows = await app.database.manager.query<{ action: string; actor_id: string }[]>(
      'select action, actor_id from audit_record where subject_id = $1 order by at',
      [id],
    );
    expect(rows.every((row) => row.actor_id === id)).toBe(true);
    return rows.map((row) => row.action);
  };

  it('is made at sign-up, with an event and an audit record', async () => {
    const id = await signUp();
    expect(await app.database.manager.findOneBy(Account, { id })).toMatchObject({
      name: 'Amina \u00e9',
      confirmedAt: null,
    });
    expect(await app.published()).toEqual(
      expect.arrayContaining(['identity.account-created', 'identity.auth-link-requested']),
    );
    expect(await actionsOn(id)).toEqual(['identity.create-account']);
  });

  it('whose confirmation was lost in a crash is confirmed later, once, with an audit record', async () => {
    const id = await signUp();
    await app.database.manager.query('update auth."user" set "emailVerified" = true where id = $1', [id]);
    await app.get(PruneLinks).run();
    await app.get(PruneLinks).run();
    expect((await app.database.manager.findOneByOrFail(Account, { id })).confirmedAt).toBeInstanceOf(Date);
    expect(await actionsOn(id)).toEqual(['identity.create-account', 'identity.confirm-address']);
  });
});
