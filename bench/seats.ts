import { createHmac, randomBytes } from 'node:crypto';
import { Agent, request } from 'node:http';
import { newId } from '@sic/kernel';
import { Pool, type PoolClient } from 'pg';
import { freePort, startProcess } from '../test/support/process.js';
import { report } from './support/report.js';

const PEOPLE = 2_000;
const SEATS = 200;
const IN_FLIGHT = 64;
const ROUNDS = 3;
/** As many connections as the api has by default. */
const CONNECTIONS = 20;

interface Person {
  id: string;
  cookie: string;
}

interface Outcome {
  seconds: number;
  confirmed: number;
  waiting: number;
}

const pool = new Pool({ connectionString: process.env['DATABASE_URL'], max: CONNECTIONS });

/** Members with sessions, straight in the database: signing up is not what is measured. */
async function makePeople(secret: string): Promise<Person[]> {
  const people = Array.from({ length: PEOPLE }, () => ({ id: newId(), token: randomBytes(24).toString('base64url') }));
  const [ids, tokens] = [people.map(({ id }) => id), people.map(({ token }) => token)];
  await pool.query(
    `insert into auth."user" (id, name, email, "emailVerified", "createdAt", "updatedAt")
     select id, 'Member', id::text || '@member.example', true, now(), now() from unnest($1::uuid[]) as id`,
    [ids],
  );
  await pool.query(`insert into account (id, name) select id, 'Member' from unnest($1::uuid[]) as id`, [ids]);
  await pool.query(`insert into member (id, name) select id, 'Member' from unnest($1::uuid[]) as id`, [ids]);
  await pool.query(
    `insert into auth.session (id, "userId", token, "expiresAt", "createdAt", "updatedAt")
     select one.id, one.id, one.token, now() + interval '1 day', now(), now()
       from unnest($1::uuid[], $2::text[]) as one (id, token)`,
    [ids, tokens],
  );
  return people.map(({ id, token }) => {
    const signature = createHmac('sha256', secret).update(token).digest('base64');
    return { id, cookie: `sic.session_token=${encodeURIComponent(`${token}.${signature}`)}` };
  });
}

async function makeGathering(): Promise<string> {
  const id = newId();
  await pool.query(
    `insert into gathering (id, slug, kind, title, summary, description, starts_at, ends_at, time_zone,
       registration_opens_at, registration_closes_at, state)
     values ($1::uuid, $1::uuid::text, 'conference', 'Conference', 'One day.', 'One day.', now() + interval '30 days',
       now() + interval '31 days', 'Europe/Brussels', now() - interval '1 day', now() + interval '20 days', 'published')`,
    [id],
  );
  await pool.query(`insert into seat_pool (id, gathering_id, name, capacity) values ($1, $2, 'Seats', $3)`, [
    newId(),
    id,
    SEATS,
  ]);
  return id;
}

/** Everybody signs up, `IN_FLIGHT` at a time; then the ledger is counted. */
async function rush(
  people: readonly Person[],
  signUp: (person: Person) => Promise<void>,
  id: string,
): Promise<Outcome> {
  const left = [...people];
  const start = performance.now();
  await Promise.all(
    Array.from({ length: IN_FLIGHT }, async () => {
      for (let next = left.pop(); next; next = left.pop()) await signUp(next);
    }),
  );
  const seconds = (performance.now() - start) / 1_000;
  const { rows } = await pool.query<{ confirmed: number; waiting: number; claims: number }>(
    `select (count(*) filter (where state = 'confirmed'))::int as confirmed,
            (count(*) filter (where state = 'waitlisted'))::int as waiting,
            (select count(*)::int from seat_claim c join seat_pool p on p.id = c.pool_id
              where p.gathering_id = $1 and c.released_at is null) as claims
       from registration where gathering_id = $1`,
    [id],
  );
  const { confirmed = 0, waiting = 0, claims = 0 } = rows[0] ?? {};
  const seats = Math.min(SEATS, people.length);
  if (confirmed !== seats || claims !== seats || confirmed + waiting !== people.length) {
    throw new Error(`${confirmed} confirmed with ${claims} claims, ${waiting} waiting, of ${people.length} people`);
  }
  return { seconds, confirmed, waiting };
}

const agent = new Agent({ keepAlive: true, maxSockets: IN_FLIGHT });
const REGISTER = `mutation Register($input: RegisterInput!) {
  register(input: $input) { __typename ... on Problem { message } }
}`;

/** Signs somebody up through the api, over HTTP. */
function throughApi(url: string, gatheringId: string): (person: Person) => Promise<void> {
  const body = JSON.stringify({ query: REGISTER, variables: { input: { gatheringId } } });
  return ({ cookie }) =>
    new Promise((done, fail) => {
      const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), cookie };
      const sent = request(`${url}/graphql`, { method: 'POST', agent, headers }, (response) => {
        let answer = '';
        response.on('data', (chunk) => (answer += String(chunk)));
        response.on('end', () => {
          if (/"__typename":"RegisterSuccess"/.test(answer)) done();
          else fail(new Error(`${response.statusCode} ${answer}`));
        });
      });
      sent.once('error', fail);
      sent.end(body);
    });
}

/** The same locking transaction, by hand: the statements of the claim, its record and its event, and nothing else. */
function onBarePg(gatheringId: string): (person: Person) => Promise<void> {
  return async ({ id }) => {
    const client = await pool.connect();
    try {
      await claim(client, gatheringId, id);
    } finally {
      client.release();
    }
  };
}

async function claim(client: PoolClient, gatheringId: string, personId: string): Promise<void> {
  await client.query('begin isolation level read committed');
  const pools = await client.query<{ id: string; capacity: number }>(
    'select id, capacity from seat_pool where gathering_id = $1 order by id for update',
    [gatheringId],
  );
  await client.query(
    `with lapsed as (
       update offer o set closed_at = clock_timestamp() from registration r
        where r.id = o.registration_id and r.gathering_id = $1 and r.state = 'offered' and o.closed_at is null
          and o.notified_at is not null and o.deadline <= clock_timestamp() returning o.registration_id),
     ended as (update registration r set state = 'expired' from lapsed where r.id = lapsed.registration_id returning r.id)
     update seat_claim c set released_at = clock_timestamp() from ended
      where c.registration_id = ended.id and c.released_at is null`,
    [gatheringId],
  );
  const counts = await client.query<{ id: string; claims: number }>(
    `select p.id, count(c.id)::int as claims from seat_pool p
       left join seat_claim c on c.pool_id = p.id and c.released_at is null
      where p.gathering_id = $1 group by p.id`,
    [gatheringId],
  );
  await client.query(
    `select g.state, g.registration_opens_at <= clock_timestamp() and clock_timestamp() < g.registration_closes_at,
            (select r.id from registration r where r.gathering_id = g.id and r.person_id = $2
                and r.state in ('waitlisted', 'offered', 'confirmed'))
       from gathering g where g.id = $1`,
    [gatheringId, personId],
  );
  const hasRoom = counts.rows.every(
    ({ id, claims }) => claims < (pools.rows.find((one) => one.id === id)?.capacity ?? 0),
  );
  const [registrationId, state] = [newId(), hasRoom ? 'confirmed' : 'waitlisted'];
  await client.query(
    'insert into registration (id, gathering_id, person_id, state, registered_by) values ($1, $2, $3, $4, $3)',
    [registrationId, gatheringId, personId, state],
  );
  if (hasRoom) {
    for (const { id } of pools.rows) {
      await client.query(`insert into seat_claim (id, registration_id, pool_id, kind) values ($1, $2, $3, 'taken')`, [
        newId(),
        registrationId,
        id,
      ]);
    }
  }
  await client.query(
    `insert into audit_record (id, actor_id, action, subject_kind, subject_id, data)
     values ($1, $2, 'gatherings.change-registration', 'gathering', $3, $4)`,
    [newId(), personId, gatheringId, { registrationId, from: null, to: state, by: 'self' }],
  );
  await client.query(
    `insert into outbox_event (id, name, payload) values ($1, 'gatherings.registration-changed', $2)`,
    [newId(), { registrationId, gatheringId, to: state, by: 'self' }],
  );
  await client.query(`select pg_notify('sic_outbox', '')`);
  await client.query('commit');
}

function median(outcomes: readonly Outcome[]): number {
  return [...outcomes].sort((a, b) => a.seconds - b.seconds)[Math.floor(outcomes.length / 2)]!.seconds;
}

async function main(): Promise<void> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = { ...(process.env as Record<string, string>), API_PORT: String(port), PUBLIC_URL: url };
  const api = await startProcess('dist/apps/api/src/main.js', env, `${url}/health/ready`);
  try {
    const people = await makePeople(process.env['AUTH_SECRET'] ?? '');
    const warmUp = people.slice(0, 500);
    const [first, second] = [await makeGathering(), await makeGathering()];
    await rush(warmUp, onBarePg(first), first);
    await rush(warmUp, throughApi(url, second), second);
    const [ours, bare]: [Outcome[], Outcome[]] = [[], []];
    // In turns, so that whatever else the machine does meets both.
    for (let round = 0; round < ROUNDS; round++) {
      const [byHand, byApi] = [await makeGathering(), await makeGathering()];
      bare.push(await rush(people, onBarePg(byHand), byHand));
      ours.push(await rush(people, throughApi(url, byApi), byApi));
    }
    const perSecond = (seconds: number): number => Math.round(PEOPLE / seconds);
    await report('seats', {
      ratio: median(bare) / median(ours),
      goal: 0.5,
      of: 'sign-ups per second over HTTP, over the same locking transaction run bare on pg',
      details: {
        people: PEOPLE,
        seats: SEATS,
        inFlight: IN_FLIGHT,
        oversold: 0,
        unanswered: 0,
        perSecond: { ours: perSecond(median(ours)), bare: perSecond(median(bare)) },
        ours,
        bare,
      },
    });
  } finally {
    await api.stop('SIGTERM');
    agent.destroy();
    await pool.end();
  }
}

await main();
