import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { languageOfReader, message } from '@sic/messages';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { securityHeaders } from './content-security.js';
import { hasSession } from './reader.js';

/**
 * For this page alone: the editor writes `<style>` elements and runs its language services in workers. All of it comes
 * from here, and it may talk to this site only.
 */
export const explorerPolicy =
  "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; " +
  "font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The part of Vite's record that names the files of the explorer. */
interface Manifest {
  readonly [source: string]: { readonly file: string; readonly css?: readonly string[] } | undefined;
}

interface Settings {
  readonly apiUrl: string;
  /** Of the built site. */
  readonly clientFolder: string;
}

/** `/api`: an explorer of the api for members, who are sent to sign in first; and the schema as a file, for everybody. */
export async function apiExplorer(app: FastifyInstance, { apiUrl, clientFolder }: Settings): Promise<void> {
  const manifest = JSON.parse(await readFile(path.join(clientFolder, 'explorer.json'), 'utf8')) as Manifest;
  const schema = await readFile(path.resolve(import.meta.dirname, '../../api/schema.graphql'), 'utf8');
  const { file = '', css = [] } = manifest['explorer/main.tsx'] ?? {};

  app.get('/api', async (request, reply) => {
    void reply.headers(securityHeaders).header('cache-control', 'private, no-store');
    if (!(await isMember(apiUrl, request))) return reply.redirect('/sign-in?next=%2Fapi');
    return reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', explorerPolicy)
      .send(page(request, file, css));
  });

  app.get('/api/schema.graphql', (_request, reply) =>
    reply.headers(securityHeaders).type('text/plain; charset=utf-8').header('cache-control', 'no-cache').send(schema),
  );
}

/** Whether the session of a request is one. The api checks every operation again. */
async function isMember(apiUrl: string, { headers, ip, id }: FastifyRequest): Promise<boolean> {
  if (!hasSession(headers)) return false;
  const answer = await fetch(`${apiUrl}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      cookie: headers.cookie ?? '',
      'x-forwarded-for': ip,
      'x-request-id': id,
    },
    body: JSON.stringify({ query: '{ viewer { __typename } }' }),
  });
  const { data } = (await answer.json()) as { data?: { viewer: object | null } | null };
  return data?.viewer != null;
}

function page({ headers }: FastifyRequest, script: string, styles: readonly string[]): string {
  const language = languageOfReader(headers.cookie, headers['accept-language']);
  const t = (key: 'title' | 'schema' | 'needsScript') => escape(message(language, 'site', `api.${key}`));
  const siteName = escape(message(language, 'common', 'siteName'));
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${t('title')} · ${siteName}</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
${styles.map((file) => `<link rel="stylesheet" href="/${file}">`).join('\n')}
<script type="module" src="/${script}"></script>
</head>
<body>
<header class="bar"><a href="/">${siteName}</a><h1>${t('title')}</h1><a href="/api/schema.graphql">${t('schema')}</a></header>
<main id="explorer" lang="en"><noscript>${t('needsScript')}</noscript></main>
</body>
</html>
`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
