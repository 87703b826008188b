import { describe, expect, it } from '@jest/globals';
import { ask } from '../support/graphql.js';
import { linkIn, recipientsOf } from '../support/inbox.js';
import { aPerson } from '../support/person.js';
import { usePlatform } from '../support/use-platform.js';

describe('signing up', () => {
  const platform = usePlatform();

  const post = (path: string, body: object, headers: Record<string, string> = {}) =>
    fetch(`${platform.apiUrl}/auth${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: new URL(platform.url).origin, ...headers },
      body: JSON.stringify(body),
    });
  const amina = { name: 'Amina Haddad', email: 'amina@sign-up.example', password: 'calm water runs deep' };

  it('leads from the form over the mail to a session', async () => {
    expect((await post('/sign-up/email', amina)).status).toBe(200);
    expect((await post('/sign-in/email', amina)).status).toBe(403);

    const mail = await platform.inbox.mailTo(amina.email, /confirm/i);
    const confirmed = await fetch(linkIn(mail, /verify-email/), { redirect: 'manual' });
    expect(confirmed.status).toBe(302);

    const signedIn = await post('/sign-in/email', amina);
    expect(signedIn.status).toBe(200);
    const cookie = signedIn.headers
      .getSetCookie()
      .map((value) => value.split(';')[0])
      .join('; ');
    const viewer = await ask(platform.apiUrl, '{ viewer { member { name } isModerator } }', {}, cookie);
    expect(viewer.data).toEqual({ viewer: { member: { name: 'Amina Haddad' }, isModerator: false } });
  });

  it.each([
    { role: 'a member', setup: {}, moderate: false },
    { role: 'a moderator', setup: { isModerator: true }, moderate: true },
    { role: 'an administrator', setup: { isAdministrator: true }, moderate: true },
  ])('tells $role whether they may moderate', async ({ setup, moderate }) => {
    const { cookie } = await aPerson(platform.pool, setup);
    const viewer = await ask(platform.apiUrl, '{ viewer { viewerCan { moderate } } }', {}, cookie);
    expect(viewer.data).toEqual({ viewer: { viewerCan: { moderate } } });
  });

  it('answers the same for an address that has an account, and creates nothing', async () => {
    const known = await post('/sign-up/email', { ...amina, name: 'Somebody else' });
    const fresh = await post('/sign-up/email', { ...amina, email: 'new@sign-up.example' });
    expect(known.status).toBe(fresh.status);
    const [knownBody, freshBody] = [await known.json(), await fresh.json()] as { user: object }[];
    expect(Object.keys(knownBody!.user).sort()).toEqual(Object.keys(freshBody!.user).sort());
    const { rows } = await platform.pool.query(
      `select u.email, u.name, a.name as account from auth."user" u left join account a on a.id = u.id::uuid
        where u.email = any($1) or u.name = 'Somebody else' order by u.email`,
      [[amina.email, 'new@sign-up.example']],
    );
    expect(rows).toEqual(
      [amina.email, 'new@sign-up.example'].map((email) => ({ email, name: amina.name, account: amina.name })),
    );
  });

  it('does not tell by signing in or asking for a new password who has an account', async () => {
    const wrong = { email: amina.email, password: 'not the right words' };
    const unknown = { ...wrong, email: 'nobody@sign-up.example' };
    const answers = async (path: string, bodies: object[]) =>
      Promise.all(
        bodies.map(async (body) => {
          const response = await post(path, body);
          return [response.status, await response.text()];
        }),
      );
    const [known, other] = await answers('/sign-in/email', [wrong, unknown]);
    expect(known).toEqual(other);
    const reset = await answers('/request-password-reset', [{ email: amina.email }, { email: unknown.email }]);
    expect(reset[0]).toEqual(reset[1]);
    await platform.inbox.mailTo(amina.email, /password/i);
    expect((await platform.inbox.mails()).flatMap(recipientsOf)).not.toContain(unknown.email);
  });

  it('stops who guesses a password, and leaves the owner in', async () => {
    const from = (address: string, password: string) =>
      post('/sign-in/email', { email: amina.email, password }, { 'x-forwarded-for': address });
    const guesses = [];
    for (let i = 0; i < 12; i += 1) guesses.push((await from('198.51.100.7', `guess number ${i}`)).status);
    expect(guesses).toEqual([...Array<number>(10).fill(401), 429, 429]);
    expect((await from('198.51.100.7', amina.password)).status).toBe(429);
    expect((await from('203.0.113.9', amina.password)).status).toBe(200);
  });

  it('lets nobody in whose account is suspended, and says so only to who knows the password', async () => {
    const suspendedAt = (value: string) =>
      platform.pool.query(
        `update account set suspended_at = ${value} where id = (select id::uuid from auth."user" where email = $1)`,
        [amina.email],
      );
    await suspendedAt('now()');
    const refused = await post('/sign-in/email', amina);
    expect([refused.status, await refused.json()]).toEqual([
      403,
      expect.objectContaining({ code: 'ACCOUNT_SUSPENDED' }),
    ]);
    expect(refused.headers.getSetCookie().filter((cookie) => /session_token=[^;]/.test(cookie))).toEqual([]);
    expect((await post('/sign-in/email', { ...amina, password: 'not the right words' })).status).toBe(401);
    await suspendedAt('null');
    expect((await post('/sign-in/email', amina)).status).toBe(200);
  });

  it('refuses a forged session', async () => {
    const answer = await ask(platform.apiUrl, '{ viewer { isModerator } }', {}, 'sic.session_token=abc.def');
    expect(answer.data).toEqual({ viewer: null });
  });
});
