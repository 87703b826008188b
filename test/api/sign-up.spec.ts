import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ask } from '../support/graphql.js';
import { linkIn } from '../support/inbox.js';
import { type Platform, startPlatform } from '../support/platform.js';

describe('signing up', () => {
  let platform: Platform;
  beforeAll(async () => {
    platform = await startPlatform();
  }, 90_000);
  afterAll(() => platform.close(), 30_000);

  const post = (path: string, body: object, headers: Record<string, string> = {}) =>
    fetch(`${platform.apiUrl}/auth${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: new URL(platform.url).origin, ...headers },
      body: JSON.stringify(body),
    });
  const amina = { name: 'Amina Haddad', email: 'amina@member.example', password: 'calm water runs deep' };

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

  it('answers the same for an address that has an account, and creates nothing', async () => {
    const before = await platform.pool.query('select count(*) from account');
    const known = await post('/sign-up/email', { ...amina, name: 'Somebody else' });
    const fresh = await post('/sign-up/email', { ...amina, email: 'new@member.example' });
    expect(known.status).toBe(fresh.status);
    const [knownBody, freshBody] = [await known.json(), await fresh.json()] as { user: object }[];
    expect(Object.keys(knownBody!.user).sort()).toEqual(Object.keys(freshBody!.user).sort());
    const after = await platform.pool.query('select count(*) from account');
    expect(Number(after.rows[0].count)).toBe(Number(before.rows[0].count) + 1);
  });

  it('refuses a forged session', async () => {
    const answer = await ask(platform.apiUrl, '{ viewer { isModerator } }', {}, 'sic.session_token=abc.def');
    expect(answer.data).toEqual({ viewer: null });
  });
});
