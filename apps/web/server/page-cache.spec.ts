import { describe, expect, it } from '@jest/globals';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { DataVersion } from './data-version.js';
import { encodingFor, isPublic, PageCache, type RenderedPage } from './page-cache.js';

function aPage(html = '<p>public</p>', init: { status?: number; headers?: Record<string, string> } = {}): RenderedPage {
  const headers = new Headers({ 'content-type': 'text/html; charset=utf-8', ...init.headers });
  return { status: init.status ?? 200, headers, html, policy: "default-src 'none'" };
}

/** A cache with a clock and a data version that the test moves. */
function aCache({ maxBytes = 1_000_000 } = {}) {
  const world = { version: '1', now: 10_000, asked: 0, isAway: false };
  const read = () => {
    world.asked += 1;
    return world.isAway ? Promise.reject(new Error('away')) : Promise.resolve(world.version);
  };
  const cache = new PageCache(new DataVersion(read, () => world.now), maxBytes);
  return { cache, world };
}

/** Renders and counts how often. */
function aRenderer(page: () => RenderedPage = () => aPage()) {
  const rendered = { times: 0 };
  return {
    rendered,
    render: () => {
      rendered.times += 1;
      return Promise.resolve(page());
    },
  };
}

describe('PageCache', () => {
  it('renders a public page once, and gives the same bytes in each encoding', async () => {
    const { cache } = aCache();
    const { rendered, render } = aRenderer();
    const answers = [
      await cache.page('/a', 'br', render),
      await cache.page('/a', 'gzip', render),
      await cache.page('/a', 'identity', render),
    ];
    expect(rendered.times).toBe(1);
    const bytes = answers.map((answer) => ('page' in answer ? answer.page.bytes : Buffer.of()));
    expect([brotliDecompressSync(bytes[0]!), gunzipSync(bytes[1]!), bytes[2]!].map(String)).toEqual(
      Array(3).fill('<p>public</p>'),
    );
  });

  it('renders again as soon as the data has another version, and gives another ETag', async () => {
    const { cache, world } = aCache();
    const { rendered, render } = aRenderer();
    const before = await cache.page('/a', 'br', render);
    world.version = '2';
    world.now += 1_001;
    expect(cache.peek('/a', 'br')).toBeUndefined();
    const after = await cache.page('/a', 'br', render);
    expect(rendered.times).toBe(2);
    expect('page' in after && 'page' in before && after.page.etag !== before.page.etag).toBe(true);
  });

  it('asks for the version at most once a second, however many ask for pages', async () => {
    const { cache, world } = aCache();
    const { rendered, render } = aRenderer();
    await Promise.all(Array.from({ length: 50 }, () => cache.page('/a', 'br', render)));
    expect([world.asked, rendered.times]).toEqual([1, 1]);
    world.now += 1_001;
    await cache.page('/a', 'br', render);
    expect([world.asked, rendered.times]).toEqual([2, 1]);
  });

  it('gives nothing from the cache while the version is not known', async () => {
    const { cache, world } = aCache();
    const { rendered, render } = aRenderer();
    await cache.page('/a', 'br', render);
    world.isAway = true;
    world.now += 1_001;
    expect(await cache.page('/a', 'br', render)).toHaveProperty('uncached');
    expect(rendered.times).toBe(2);
  });

  it('keeps data that changed while the page was rendered out of the next answer', async () => {
    const { cache, world } = aCache();
    await cache.page('/a', 'identity', () => {
      world.version = '2';
      return Promise.resolve(aPage('old'));
    });
    world.now += 1_001;
    const answer = await cache.page('/a', 'identity', () => Promise.resolve(aPage('new')));
    expect('page' in answer && String(answer.page.bytes)).toBe('new');
  });

  it.each([
    ['sets a cookie', aPage('x', { headers: { 'set-cookie': 'sic.session_token=1' } })],
    ['is not found', aPage('x', { status: 404 })],
    ['leads elsewhere', aPage('', { status: 302 })],
    ['is marked private', aPage('x', { headers: { 'cache-control': 'private, no-store' } })],
    ['is not a page', aPage('x', { headers: { 'content-type': 'application/json' } })],
  ])('never keeps an answer that %s, nor shares it among those who ask at once', async (_what, page) => {
    const { cache } = aCache();
    const { rendered, render } = aRenderer(() => page);
    const answers = await Promise.all([cache.page('/a', 'br', render), cache.page('/a', 'br', render)]);
    expect(answers.every((answer) => 'uncached' in answer)).toBe(true);
    await cache.page('/a', 'br', render);
    expect(rendered.times).toBe(3);
    expect(isPublic(page)).toBe(false);
  });

  it('drops what was not read for longest when it is full', async () => {
    const { cache } = aCache({ maxBytes: 7_000 });
    const { render } = aRenderer();
    for (const key of ['/a', '/b', '/c']) await cache.page(key, 'br', render);
    cache.peek('/a', 'br');
    await cache.page('/d', 'br', render);
    expect(['/a', '/b', '/c', '/d'].filter((key) => cache.peek(key, 'br') !== undefined)).toEqual(['/a', '/c', '/d']);
  });

  it('keeps nothing when it has no memory', async () => {
    const { cache } = aCache({ maxBytes: 0 });
    const { rendered, render } = aRenderer();
    await cache.page('/a', 'br', render);
    expect(cache.peek('/a', 'br')).toBeUndefined();
    await cache.page('/a', 'br', render);
    expect(rendered.times).toBe(2);
  });

  it('leaves nothing behind when rendering fails', async () => {
    const { cache } = aCache();
    await expect(cache.page('/a', 'br', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await cache.page('/a', 'br', () => Promise.resolve(aPage()))).toHaveProperty('page');
  });
});

describe('encodingFor', () => {
  it.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['br;q=0.1, gzip', 'gzip'],
    ['*', 'br'],
    ['zstd', 'identity'],
    [undefined, 'identity'],
  ] as const)('answers %s with %s', (accepted, encoding) => {
    expect(encodingFor(accepted)).toBe(encoding);
  });
});
