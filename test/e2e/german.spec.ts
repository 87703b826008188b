import { beforeAll, describe, expect, it } from '@jest/globals';
import { keysOf, message, type Namespace, textOf } from '@sic/messages';
import { aPerson, type Person } from '../support/person.js';
import { usePlatform } from '../support/use-platform.js';

const SITE: readonly Namespace[] = [
  'auth',
  'common',
  'drafting',
  'gatherings',
  'home',
  'me',
  'moderation',
  'profiles',
  'site',
  'ui',
];

/** English texts that German pages must not show. Two words may be part of what the organisers wrote. */
const english = SITE.flatMap((namespace) =>
  keysOf('en', namespace)
    .map((key) => ({ text: textOf('en', namespace, key) ?? '', german: textOf('de', namespace, key) }))
    .filter(({ text, german }) => text !== german && /^[^{<]{12,}$/.test(text) && text.split(' ').length > 2)
    .map(({ text }) => text),
);

/** The words of a page, as a reader sees and hears them. */
function wordsOf(html: string): string {
  return html
    .replace(/<(script|style)\b[^]*?<\/\1>/g, ' ')
    .replace(/<[^>]*\blang="(?!de)[^"]*"[^>]*>[^<]*/g, ' ')
    .replace(/<!--[^]*?-->/g, '')
    .replace(/<[^>]+>/g, '\n')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"');
}

describe('the platform in German', () => {
  const platform = usePlatform();
  let greta: Person;
  beforeAll(async () => {
    greta = await aPerson(platform.pool, { name: 'Greta Hoffmann' });
  });

  const get = async (path: string, headers: Record<string, string> = { 'accept-language': 'de-AT,de;q=0.9' }) => {
    const response = await fetch(`${platform.url}${path}`, { headers });
    return { response, html: await response.text() };
  };
  const post = (path: string, fields: Record<string, string>, cookie = '') =>
    fetch(`${platform.url}${path}`, {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie, origin: new URL(platform.url).origin, 'accept-language': 'de' },
      body: new URLSearchParams(fields),
    });

  it.each([
    '/',
    '/declaration',
    '/declaration/amendments',
    '/gatherings',
    '/directory',
    '/about',
    '/accessibility',
    '/privacy',
    '/public-log',
    '/sign-in',
    '/sign-up',
    '/reset-password',
    '/verify-email',
    '/nothing-here',
  ])('says nothing in English on %s', async (path) => {
    const { response, html } = await get(path);
    expect(response.headers.get('content-language')).toBe('de');
    expect(html).toContain('<html lang="de"');
    const words = wordsOf(html);
    expect(english.filter((text) => words.includes(text))).toEqual([]);
    expect(words).toContain('Zum Inhalt springen');
  });

  it.each(['/me', '/me/notifications', '/me/preferences', '/me/profile', '/me/registrations', '/me/decisions'])(
    'says nothing in English to a member on %s',
    async (path) => {
      const { response, html } = await get(path, { cookie: `${greta.cookie}; language=de` });
      expect(response.status).toBe(200);
      const words = wordsOf(html);
      expect(english.filter((text) => words.includes(text))).toEqual([]);
    },
  );

  it('keeps the choice of a language in a cookie, and a member’s on their account', async () => {
    const answer = await post('/language', { language: 'de', next: '/gatherings' }, greta.cookie);
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/gatherings']);
    expect(answer.headers.get('set-cookie')).toMatch(/^language=de;/);
    const { rows } = await platform.pool.query('select language from account where id = $1', [greta.id]);
    expect(rows).toEqual([{ language: 'de' }]);
    const { html } = await get('/', { cookie: 'language=en', 'accept-language': 'de' });
    expect(html).toContain('<html lang="en"');
  });

  it('does not take a language that there is not', async () => {
    const answer = await post('/language', { language: 'xx', next: '//evil.example' }, greta.cookie);
    expect([answer.headers.get('location'), answer.headers.get('set-cookie')]).toEqual(['/', null]);
  });

  it('tells what is wrong with a form, by the page and by the api', async () => {
    const empty = await (await post('/sign-up', { name: '', email: 'amina', newPassword: 'short', next: '/' })).text();
    expect(empty).toContain(message('de', 'ui', 'form.problem', { count: 3 }));
    const cookie = `${greta.cookie}; language=de`;
    const long = await (await post('/me/profile', { name: 'Greta', headline: 'x'.repeat(301) }, cookie)).text();
    expect(long).toContain('Das ist zu lang: höchstens 300 Zeichen.');
  });

  it('writes dates as German does', async () => {
    const { html } = await get('/gatherings');
    expect(wordsOf(html)).toMatch(
      /\d{1,2}\. (Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember) \d{4}/,
    );
  });

  it('writes to somebody in the language in which they signed up', async () => {
    const email = `${greta.id}@german.example`;
    const signedUp = await fetch(`${platform.apiUrl}/auth/sign-up/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: new URL(platform.url).origin, 'accept-language': 'de' },
      body: JSON.stringify({ name: 'Jonas', email, password: 'calm water runs deep', callbackURL: '/' }),
    });
    expect(signedUp.ok).toBe(true);
    const mail = await platform.inbox.mailTo(email, /bestätigen Sie Ihre E-Mail-Adresse/);
    // A stranger may have typed the name: the mail does not repeat it.
    expect(mail.text).toContain('Danach können Sie Änderungsanträge stellen');
    expect(mail.text).not.toContain('Jonas');
    expect(mail.text).not.toContain('You receive');
  });
});
