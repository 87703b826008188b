import { describe, expect, it } from '@jest/globals';
import { aPerson } from '../support/person.js';
import { open } from './browser.js';
import { useSite } from './use-site.js';

describe('the explorer of the api', () => {
  const { platform, pageFor } = useSite();
  const answerOf = (headers: Record<string, string> = {}) =>
    fetch(`${platform.url}/api`, { redirect: 'manual', headers });

  it('runs an operation as the member, and completes nothing from elsewhere', async () => {
    const mirko = await aPerson(platform.pool, { name: 'Mirko Horvat', isModerator: true });
    const page = await pageFor(mirko);
    const foreign: string[] = [];
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(platform.url) && !url.startsWith('data:')) foreign.push(url);
    });
    await open(page, '/api');
    // The editor loads after the page: before its text is there, there is nothing to run.
    await page.locator('.graphiql-query-editor', { hasText: 'viewer' }).waitFor();
    await page.getByRole('button', { name: /execute query/i }).click();
    await page.locator('.graphiql-response', { hasText: '"isModerator": true' }).waitFor();
    await page.getByRole('button', { name: /documentation explorer/i }).click();
    await page.getByRole('link', { name: 'Mutation' }).click();
    await page.locator('.graphiql-doc-explorer', { hasText: 'proposeAmendment' }).waitFor();
    expect(foreign).toEqual([]);
    await page.context().close();
  }, 90_000);

  it('asks visitors to sign in, also with a session that is none, and brings them back', async () => {
    for (const headers of [{}, { cookie: 'sic.session_token=made-up.signature' }] as Record<string, string>[]) {
      const answer = await answerOf(headers);
      expect([answer.status, answer.headers.get('location')]).toEqual([302, '/sign-in?next=%2Fapi']);
    }
    const page = await pageFor(null);
    await page.goto('/api');
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    expect(new URL(page.url()).searchParams.get('next')).toBe('/api');
    await page.context().close();
  }, 60_000);

  it('has a content security policy of its own, which no other page shares', async () => {
    const { cookie } = await aPerson(platform.pool);
    const policy = (await answerOf({ cookie })).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("worker-src 'self'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toContain("'unsafe-eval'");
    const other = await fetch(`${platform.url}/about`, { headers: { cookie } });
    expect(other.headers.get('content-security-policy')).not.toContain("style-src 'self' 'unsafe-inline'");
    expect(other.headers.get('content-security-policy')).not.toContain('worker-src');
  });

  it('gives the schema to everybody, as a file', async () => {
    const answer = await fetch(`${platform.url}/api/schema.graphql`);
    expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(await answer.text()).toContain('proposeAmendment');
  });
});
