import { describe, expect, it } from '@jest/globals';
import { ask } from '../support/graphql.js';
import { linkIn } from '../support/inbox.js';
import { usePlatform } from '../support/use-platform.js';

describe('the own account', () => {
  const platform = usePlatform();
  const email = 'kasia@account.example';
  const password = 'calm water runs deep';

  const post = (path: string, body: object, cookie = '') =>
    fetch(`${platform.apiUrl}/auth${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: new URL(platform.url).origin, cookie },
      body: JSON.stringify(body),
    });
  const cookieOf = (response: Response): string =>
    response.headers
      .getSetCookie()
      .map((value) => value.split(';')[0])
      .join('; ');
  const sessions = async (cookie: string): Promise<{ isCurrent: boolean }[] | null> => {
    const { data } = await ask(platform.apiUrl, '{ mySessions { isCurrent } }', {}, cookie);
    return (data?.['mySessions'] ?? null) as { isCurrent: boolean }[] | null;
  };
  const signIn = async (address: string, secret: string) =>
    post('/sign-in/email', { email: address, password: secret });

  it('gets another password with the present one alone: other sessions end, and its owner is mailed', async () => {
    await post('/sign-up/email', { name: 'Kasia', email, password });
    await fetch(linkIn(await platform.inbox.mailTo(email, /confirm/i), /verify-email/), { redirect: 'manual' });
    const [here, other] = [cookieOf(await signIn(email, password)), cookieOf(await signIn(email, password))];
    const wanted = { newPassword: 'another calm sentence' };
    const refused = await post('/change-password', { ...wanted, currentPassword: 'a wrong guess' }, here);
    expect(refused.ok).toBe(false);
    expect((await post('/change-password', { ...wanted, currentPassword: password })).status).toBe(401);
    expect(await sessions(other)).not.toBeNull();

    // What the request says of other sessions is not asked for.
    const changed = await post(
      '/change-password',
      { ...wanted, currentPassword: password, revokeOtherSessions: false },
      here,
    );
    expect(changed.status).toBe(200);
    expect(await sessions(other)).toBeNull();
    expect(await sessions(cookieOf(changed))).toEqual([{ isCurrent: true }]);
    expect((await signIn(email, password)).status).toBe(401);
    await platform.inbox.mailTo(email, /password was changed/i);
  });

  it('gets another address by two mails', async () => {
    const cookie = cookieOf(await signIn(email, 'another calm sentence'));
    const mutation = (name: string, type: string) =>
      `mutation ($input: ${type}!) { ${name}(input: $input) { __typename } }`;
    const wanted = 'kasia@new-account.example';
    const asked = await ask(
      platform.apiUrl,
      mutation('requestEmailChange', 'RequestEmailChangeInput'),
      { input: { email: wanted, password: 'another calm sentence' } },
      cookie,
    );
    expect(asked.data).toMatchObject({ requestEmailChange: { __typename: 'RequestEmailChangeSuccess' } });
    const tokenOf = (link: string) => new URL(link).searchParams.get('token');
    const told = await platform.inbox.mailTo(email, /is to be changed/i);
    expect(tokenOf(linkIn(told, /email-change\/stop/))).toMatch(/^[\w-]{40,}$/);
    const link = linkIn(await platform.inbox.mailTo(wanted, /new e-mail address/i), /email-change\/confirm/);
    const confirmed = await ask(platform.apiUrl, mutation('confirmEmailChange', 'ConfirmEmailChangeInput'), {
      input: { token: tokenOf(link) },
    });
    expect(confirmed.data).toMatchObject({ confirmEmailChange: { __typename: 'ConfirmEmailChangeSuccess' } });
    expect((await signIn(email, 'another calm sentence')).status).toBe(401);
    expect((await signIn(wanted, 'another calm sentence')).status).toBe(200);
  });

  it.each(['/change-email', '/list-sessions', '/revoke-session', '/revoke-sessions', '/delete-user', '/update-user'])(
    'has no %s: only what is used of better-auth is there',
    async (path) => expect((await post(path, {})).status).toBe(404),
  );
});
