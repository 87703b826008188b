import { createHmac, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ActorSource, type SignedInMember, visitor } from '@sic/authorization';
import { newId } from '@sic/kernel';
import { startTestApp, type TestApp, testSecret } from '@sic/testing';
import { EndSessions } from '../account/end-sessions.js';
import { identityDomain } from '../identity.domain.js';
import { IdentityModule } from '../identity.module.js';
import { anAccount } from '../testing/index.js';

describe('who asks, by their cookie', () => {
  let app: TestApp;
  let account: SignedInMember;
  beforeAll(async () => {
    app = await startTestApp({ modules: [IdentityModule], entities: [...identityDomain.entities] });
    account = await anAccount(app.database, { isModerator: true });
  });
  afterAll(() => app.close());

  async function aSession(lasts = '1 day'): Promise<string> {
    const token = randomBytes(24).toString('base64url');
    await app.database.manager.query(
      `insert into auth.session (id, "userId", token, "expiresAt", "createdAt", "updatedAt")
       values ($1, $2, $3, now() + $4::interval, now(), now())`,
      [newId(), account.id, token, lasts],
    );
    return token;
  }
  const signed = (token: string, secret: string = testSecret): string =>
    encodeURIComponent(`${token}.${createHmac('sha256', secret).update(token).digest('base64')}`);
  const actorOf = (cookie: string | undefined) => app.get(ActorSource).actorOf(cookie === undefined ? {} : { cookie });

  it.each(['sic.session_token=', '__Secure-sic.session_token=', 'theme=dark; sic.session_token='])(
    'is the owner of the session, with their roles: %s',
    async (name) => {
      expect(await actorOf(name + signed(await aSession()))).toMatchObject(account);
    },
  );

  it('is a visitor without a cookie, or with one that says nothing', async () => {
    const cookies = [
      undefined,
      '',
      'theme=dark',
      'sic.session_token=',
      'sic.session_token=%E0%A4%A',
      'sic.session_token=a.b',
    ];
    for (const cookie of cookies) expect(await actorOf(cookie)).toEqual(visitor);
  });

  it('is a visitor with a forged signature, another’s secret, or none', async () => {
    const token = await aSession();
    const other = await aSession();
    const signature = decodeURIComponent(signed(other)).slice(other.length);
    for (const value of [signed(token, 'another secret'), token, `${token}.`, encodeURIComponent(token + signature)]) {
      expect(await actorOf(`sic.session_token=${value}`)).toEqual(visitor);
    }
  });

  it('is a visitor once the session has expired or was ended, or the account is suspended', async () => {
    expect(await actorOf(`sic.session_token=${signed(await aSession('-1 second'))}`)).toEqual(visitor);
    const cookie = `sic.session_token=${signed(await aSession())}`;
    await app.database.manager.query('update account set suspended_at = now() where id = $1', [account.id]);
    expect(await actorOf(cookie)).toEqual(visitor);
    await app.database.manager.query('update account set suspended_at = null where id = $1', [account.id]);
    expect(await actorOf(cookie)).toMatchObject(account);
    await app.database.transaction((tx) => app.get(EndSessions).execute(tx, { accountId: account.id }));
    expect(await actorOf(cookie)).toEqual(visitor);
  });
});
