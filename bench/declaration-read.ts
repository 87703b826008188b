import { isDeepStrictEqual } from 'node:util';
import { setTimeout as wait } from 'node:timers/promises';
import autocannon from 'autocannon';
import { Client } from 'pg';
import { ask } from '../test/support/graphql.js';
import { freePort, startProcess } from '../test/support/process.js';
import { aSignedInReader, fillDeclaration, sixtyClauses } from './support/declaration-data.js';
import { median } from './support/median.js';
import { report } from './support/report.js';

const CONNECTIONS = 32;
const SECONDS = 5;
const ROUNDS = 3;
const REQUESTS_TO_COUNT = 200;
/** A connection of PostgreSQL that has nothing to do writes its statistics down after ten seconds. */
const STATISTICS_MS = 12_000;

const QUERY = `query ($slug: String!) { declaration(slug: $slug) { id slug title version { number }
  sections { id heading clauses { id number revisionId wording openAmendmentCount
    positionCounts { agree canLiveWith concern block } viewerPosition { kind } } } } }`;

function setting(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set. Run \`npm run bench -- declaration-read\`.`);
  return value;
}

interface Target {
  url: string;
  method: 'GET' | 'POST';
  headers: Record<string, string>;
  body?: string;
}

async function perSecond(target: Target, duration: number): Promise<number> {
  const result = await autocannon({ ...target, connections: CONNECTIONS, duration });
  const failures = result.non2xx + result.errors;
  if (failures > 0) throw new Error(`${failures} requests to ${target.url} failed`);
  return result.requests.average;
}

/** Statements per request, sessions included: each is a transaction of its own that PostgreSQL counts. */
async function statementsPerRequest(client: Client, one: () => Promise<unknown>): Promise<number> {
  const committed = async (): Promise<number> => {
    await wait(STATISTICS_MS);
    const { rows } = await client.query<{ n: string }>(
      'select xact_commit as n from pg_stat_database where datname = current_database()',
    );
    return Number(rows[0]?.n);
  };
  const before = await committed();
  for (let request = 0; request < REQUESTS_TO_COUNT; request += 1) await one();
  return Math.round(((await committed()) - before) / REQUESTS_TO_COUNT);
}

const databaseUrl = setting('DATABASE_URL');
const secret = setting('AUTH_SECRET');
const client = new Client({ connectionString: databaseUrl });
await client.connect();
const reader = await aSignedInReader(client, secret);
const [apiPort, barePort] = [await freePort(), await freePort()];
const apiUrl = `http://127.0.0.1:${apiPort}`;
const env = {
  NODE_ENV: 'production',
  LOG_LEVEL: 'warn',
  DATABASE_URL: databaseUrl,
  AUTH_SECRET: secret,
  API_PORT: String(apiPort),
  PUBLIC_URL: 'http://localhost:3000',
  SMTP_URL: 'smtp://127.0.0.1:3025',
  MAIL_FROM: 'bench@site.example',
  STORAGE_DIR: setting('STORAGE_DIR'),
};
const api = await startProcess('dist/apps/api/src/main.js', env, `${apiUrl}/health/ready`);
const imported = await ask(
  apiUrl,
  `mutation ($input: ImportDeclarationInput!) { importDeclaration(input: $input) { ... on ImportDeclarationSuccess { declaration { slug id } } } }`,
  { input: { markdown: sixtyClauses() } },
  reader.cookie,
);
const { declaration } = imported.data?.['importDeclaration'] as { declaration: { slug: string; id: string } };
const { slug, id: declarationId } = declaration;
await fillDeclaration(client, declarationId, reader.id);
const bareUrl = `http://127.0.0.1:${barePort}/`;
const bareEnv = { DATABASE_URL: databaseUrl, PORT: String(barePort), SLUG: slug, READER: reader.id };
const bare = await startProcess('bench/support/bare-declaration.ts', bareEnv, bareUrl);
try {
  const ours: Target = {
    url: `${apiUrl}/graphql`,
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: reader.cookie },
    body: JSON.stringify({ query: QUERY, variables: { slug } }),
  };
  const peer: Target = { url: bareUrl, method: 'GET', headers: {} };
  const asked = await ask(apiUrl, QUERY, { slug }, reader.cookie);
  const sent = (await (await fetch(bareUrl)).json()) as { data: unknown };
  if (!isDeepStrictEqual(asked.data, sent.data)) throw new Error('The two do not send the same JSON.');

  const statements = await statementsPerRequest(client, () => ask(apiUrl, QUERY, { slug }, reader.cookie));
  await perSecond(ours, 3);
  await perSecond(peer, 3);
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    rounds.push({ ours: await perSecond(ours, SECONDS), bare: await perSecond(peer, SECONDS) });
  }
  await report('declaration-read', {
    ratio: median(rounds.map((round) => round.ours / round.bare)),
    goal: 0.45,
    of: 'GraphQL signed in over bare http + pg, requests per second',
    details: {
      clauses: 60,
      amendments: 400,
      positions: 20_000,
      connections: CONNECTIONS,
      bytes: JSON.stringify(sent).length,
      'statements per request, session included': statements,
      'requests per second': rounds,
    },
  });
} finally {
  await Promise.all([api.stop('SIGTERM'), bare.stop('SIGTERM')]);
  await client.end();
}
