import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import Fastify, { type FastifyInstance } from 'fastify';
import { securityHeaders } from './content-security.js';
import { DataVersion } from './data-version.js';
import { PageCache, type RenderedPage } from './page-cache.js';
import type { Variant } from './reader.js';
import { siteRoutes } from './site-routes.js';

/** A site of one page that shows whom it was rendered for. */
const site = {
  forReader: async (request: Request) => {
    const whom = `${request.headers.get('cookie') ?? 'nobody'} ${await request.text()}`.trim();
    return new Response(`<p>for ${whom}</p>`, { headers: { 'content-type': 'text/html', 'set-cookie': 'seen=1' } });
  },
  forEverybody: (url: string, variant: Variant): Promise<RenderedPage> => {
    const isMissing = url.endsWith('/missing');
    return Promise.resolve({
      status: isMissing ? 404 : 200,
      headers: new Headers({ 'content-type': 'text/html' }),
      html: `<p>for all ${variant.scheme} ${String((rendered += 1))}</p>`,
      policy: "default-src 'none'",
    });
  },
};
let rendered = 0;
let app: FastifyInstance;
const session = { cookie: 'sic.session_token=secret' };

beforeEach(async () => {
  rendered = 0;
  app = Fastify();
  const cache = new PageCache(new DataVersion(() => Promise.resolve('1')), 1_000_000);
  await app.register(siteRoutes, { renderer: site, cache, publicUrl: 'http://site.example' });
});
afterEach(() => app.close());

const get = (url: string, headers: Record<string, string> = {}) => app.inject({ url, headers });

describe('the pages of the site', () => {
  it('come from the cache for visitors, whatever other cookies they have', async () => {
    const answers = [await get('/a'), await get('/a', { cookie: 'x=1' }), await get('/a')];
    expect(answers.map(({ body }) => body)).toEqual(Array(3).fill('<p>for all auto 1</p>'));
    expect(answers.every(({ headers }) => headers['set-cookie'] === undefined)).toBe(true);
  });

  it.each([session, { cookie: 'x=1; __Secure-sic.session_token=secret' }, { cookie: 'sic.session_token=' }])(
    'neither come from the cache nor fill it with a session: %j',
    async (headers) => {
      expect((await get('/b', headers)).body).toContain(headers.cookie);
      expect((await get('/b')).body).toBe('<p>for all auto 1</p>');
      const own = await get('/b', headers);
      expect(own.body).toContain(headers.cookie);
      expect(own.headers['cache-control']).toBe('private, no-store');
      expect((await get('/b')).body).not.toContain('session_token');
    },
  );

  it('differ by language, chosen or asked for by the browser, and not by how it is asked for', async () => {
    const bodies = [
      await get('/a'),
      await get('/a', { 'accept-language': 'de-AT,de;q=0.9' }),
      await get('/a', { cookie: 'language=de', 'accept-language': 'en' }),
      await get('/a', { 'accept-language': 'pl,en;q=0.5' }),
    ].map(({ body }) => body);
    expect(bodies.map((body) => /for all (\w+) (\d)/.exec(body)?.[2])).toEqual(['1', '2', '2', '1']);
  });

  it('differ by address and by chosen colours', async () => {
    const bodies = [
      await get('/a?x=1'),
      await get('/a?x=2'),
      await get('/a?x=1', { cookie: 'scheme=dark' }),
      await get('/a?x=1', { cookie: 'scheme=<script>' }),
    ].map(({ body }) => body);
    expect(bodies).toEqual(['auto 1', 'auto 2', 'dark 3', 'auto 1'].map((what) => `<p>for all ${what}</p>`));
  });

  it('answer 304 to who has them, and the page to who has another', async () => {
    const { headers } = await get('/a');
    const same = await get('/a', { 'if-none-match': String(headers.etag) });
    expect([same.statusCode, same.body]).toEqual([304, '']);
    expect((await get('/a', { 'if-none-match': '"other"' })).statusCode).toBe(200);
  });

  it('answer HEAD like GET, without the body', async () => {
    const answer = await app.inject({ method: 'HEAD', url: '/a' });
    expect([answer.statusCode, answer.body]).toEqual([200, '']);
    expect(Number(answer.headers['content-length'])).toBeGreaterThan(0);
  });

  it('are not kept when they are missing', async () => {
    expect((await get('/missing')).statusCode).toBe(404);
    expect((await get('/missing')).body).toBe('<p>for all auto 2</p>');
  });

  it('take forms past the cache, with their bodies and cookies', async () => {
    const answer = await app.inject({
      method: 'POST',
      url: '/a',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: 'name=Amina',
    });
    expect(answer.body).toBe('<p>for nobody name=Amina</p>');
    expect(answer.headers['set-cookie']).toEqual(['seen=1']);
  });

  it.each([
    [{ origin: 'https://evil.example' }, 403],
    [{ origin: 'null' }, 403],
    [{ origin: 'http://site.example.evil.example' }, 403],
    [{ 'sec-fetch-site': 'cross-site' }, 403],
    [{ origin: 'http://site.example' }, 200],
    [{ origin: 'http://127.0.0.1:3000', host: '127.0.0.1:3000' }, 200],
    [{}, 200],
  ])('take a form with %j: %s', async (headers, status) => {
    const type = { 'content-type': 'application/x-www-form-urlencoded' };
    const answer = await app.inject({ method: 'POST', url: '/a', headers: { ...type, ...headers }, payload: 'x=1' });
    expect(answer.statusCode).toBe(status);
    expect(answer.headers['set-cookie']).toEqual(status === 200 ? ['seen=1'] : undefined);
    expect(answer.headers).toMatchObject(securityHeaders);
  });

  it('carry the security headers, cached or not', async () => {
    for (const headers of [{}, {}, session]) {
      expect((await get('/a', headers)).headers).toMatchObject(securityHeaders);
      expect((await get('/a', headers)).headers['content-security-policy']).toMatch(/^default-src 'none'/);
    }
  });
});

describe('a form', () => {
  const send = async (url: string, bytes: number) => {
    const headers = { origin: 'http://site.example', 'content-type': 'application/x-www-form-urlencoded' };
    return (await app.inject({ method: 'POST', url, headers, payload: 'x'.repeat(bytes) })).statusCode;
  };

  it.each([
    ['/sign-in', 1_000_000],
    ['/sign-in.data', 1_000_000],
    ['/sign-up', 20_000],
    ['/sign-up.data', 20_000],
    ['/stop-mails', 20_000],
    ['/amendments/a/edit', 1_000_000],
    ['/me/profile', 6_000_000],
  ])('of %s has at most %i bytes', async (url, limit) => {
    expect([await send(url, limit), await send(url, limit + 1)]).toEqual([200, 413]);
  });
});
