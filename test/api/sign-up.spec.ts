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
    expect(await known.json()).toEqual(await fresh.json());
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

  it('makes one account of three sign-ups at once, and answers each the same', async () => {
    const email = 'thrice@sign-up.example';
    const answers = await Promise.all([1, 2, 3].map(() => post('/sign-up/email', { ...amina, email })));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(new Set(await Promise.all(answers.map((answer) => answer.text()))).size).toBe(1);
    const { rows } = await platform.pool.query('select name from auth."user" where email = $1', [email]);
    expect(rows).toEqual([{ name: amina.name }]);
  });

  it.each([
    ['name', '\u0000', 'noControlCharacters'],
    ['name', '\u200b', 'required'],
    ['name', 'x'.repeat(121), 'maxLength'],
    ['password', 'calm water \u0000', 'noControlCharacters'],
    ['callbackURL', '/\u0000', 'noControlCharacters'],
  ])('refuses a %s of %j alike for a known and an unknown address', async (field, text, rule) => {
    const unknown = 'refused@sign-up.example';
    const answers = [];
    for (const email of [amina.email, unknown]) {
      const answer = await post('/sign-up/email', { ...amina, email, [field]: text });
      answers.push([answer.status, await answer.json()]);
    }
    expect(answers[0]).toEqual([
      400,
      expect.objectContaining({ code: 'INVALID_INPUT', fields: [expect.objectContaining({ field, rule })] }),
    ]);
    expect(answers[1]).toEqual(answers[0]);
    const { rows } = await platform.pool.query('select 1 from auth."user" where email = $1', [unknown]);
    expect(rows).toEqual([]);
  });

  it('keeps a name in its normal form', async () => {
    const email = 'normal@sign-up.example';
    const answer = await post('/sign-up/email', { ...amina, email, name: ' \u202eAda\u0308\u00ad\nLovelace\u2069' });
    expect(answer.status).toBe(200);
    const { rows } = await platform.pool.query(
      `select a.name, u.name as "nameInAuth" from auth."user" u join account a on a.id::text = u.id::text where u.email = $1`,
      [email],
    );
    expect(rows).toEqual([{ name: 'Ad\u00e4 Lovelace', nameInAuth: 'Ad\u00e4 Lovelace' }]);
  });

  it('leaves out what it does not ask for', async () => {
    const email = 'picture@sign-up.example';
    for (const image of ['\u0000', 'javascript:alert(1)']) {
      expect((await post('/sign-up/email', { ...amina, email, image })).status).toBe(200);
    }
    const { rows } = await platform.pool.query('select image from auth."user" where email = $1', [email]);
    expect(rows).toEqual([{ image: null }]);
  });

  it.each([
    ['/sign-up/email', { ...amina, email: `${'a'.repeat(60)}@${'b.'.repeat(100)}example` }, 'email'],
    ['/sign-in/email', { ...amina, email: 'a\u0000@b.example' }, 'email'],
    ['/request-password-reset', { email: 'a\u0000@b.example' }, 'email'],
    ['/send-verification-email', { email: 'a\u0000@b.example' }, 'email'],
    ['/reset-password', { newPassword: amina.password, token: '\u0000' }, 'token'],
    ['/reset-password', { newPassword: 5, token: 'abc' }, 'newPassword'],
  ])('refuses at %s what no text may be', async (path, body, field) => {
    const answer = await post(path, body);
    expect([answer.status, await answer.json()]).toEqual([
      400,
      expect.objectContaining({ code: 'INVALID_INPUT', fields: [expect.objectContaining({ field })] }),
    ]);
  });

  it.each(['/verify-email?token=%00%ZZ', '/reset-password/%00?callbackURL=%2F', '/reset-password/abc?callbackURL=%00'])(
    'refuses the link %s',
    async (path) => {
      expect((await fetch(`${platform.apiUrl}/auth${path}`, { redirect: 'manual' })).status).toBe(400);
    },
  );

  it('refuses a form, which would be read by other rules', async () => {
    const body = JSON.stringify({ ...amina, password: 'x&name=%00&email=form@sign-up.example' });
    const type = { 'content-type': 'application/x-www-form-urlencoded', origin: new URL(platform.url).origin };
    const answer = await fetch(`${platform.apiUrl}/auth/sign-up/email`, { method: 'POST', headers: type, body });
    expect(answer.status).toBe(415);
  });

  it.each(['update-user', 'revoke-session', 'verify-password', 'unlink-account', 'change-email', 'delete-user'])(
    'has no %s',
    async (path) => {
      expect((await post(`/${path}`, { image: 'x' })).status).toBe(404);
    },
  );

  it.each(['get-session', 'list-sessions', 'list-accounts', 'ok'])('has no %s to read', async (path) => {
    expect((await fetch(`${platform.apiUrl}/auth/${path}`)).status).toBe(404);
  });

  it('ends a session, and sets a new password by the mailed link', async () => {
    await post('/request-password-reset', { email: amina.email, redirectTo: `${platform.url}/reset-password/new` });
    const { rows } = await platform.pool.query<{ url: string }>(
      `select url from auth_link l join auth."user" u on u.id::uuid = l.account_id
        where u.email = $1 and kind = 'reset-password' order by created_at desc limit 1`,
      [amina.email],
    );
    const { pathname, search } = new URL(rows[0]!.url);
    const opened = await fetch(`${platform.apiUrl}${pathname}${search}`, { redirect: 'manual' });
    const token = new URL(opened.headers.get('location')!).searchParams.get('token');
    const newPassword = 'still water runs deeper';
    expect((await post('/reset-password', { newPassword, token })).status).toBe(200);
    const signedIn = await post('/sign-in/email', { email: amina.email, password: newPassword });
    const cookie = signedIn.headers
      .getSetCookie()
      .map((value) => value.split(';')[0])
      .join('; ');
    expect((await post('/sign-out', {}, { cookie })).status).toBe(200);
    const viewer = await ask(platform.apiUrl, '{ viewer { isModerator } }', {}, cookie);
    expect(viewer.data).toEqual({ viewer: null });
  });

  it('refuses a forged session', async () => {
    const answer = await ask(platform.apiUrl, '{ viewer { isModerator } }', {}, 'sic.session_token=abc.def');
    expect(answer.data).toEqual({ viewer: null });
  });
});
