import { describe, expect, it } from '@jest/globals';
import WebSocket from 'ws';
import { ask } from '../support/graphql.js';
import { aPerson } from '../support/person.js';
import { usePlatform } from '../support/use-platform.js';

const aliases = (count: number): string =>
  `{ ${Array.from({ length: count }, (_, i) => `a${i}: viewer { isModerator }`).join(' ')} }`;
const deep = (depth: number): string =>
  `{ __schema { types { ${'fields { type { '.repeat(depth)} name ${'} }'.repeat(depth)} } } }`;
const long = `{ viewer { isModerator } } #${'x'.repeat(10_000)}`;
const BOMBS: [string, string][] = [
  ['a thousand aliases', aliases(1_000)],
  ['sixteen aliases', aliases(16)],
  ['thirty levels', deep(15)],
  ['more than 10,000 characters', long],
  ['thousands of tokens', `{ ${'__typename '.repeat(900)} ${'@a '.repeat(1_200)} }`.slice(0, 9_990)],
];

interface SocketMessage {
  type: string;
  payload?: unknown;
}

/** Opens a graphql-transport-ws socket and keeps what comes in. */
function openSocket(url: string, headers: Record<string, string>) {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers });
  const messages: SocketMessage[] = [];
  let wake = (): void => undefined;
  socket.on('message', (data) => {
    messages.push(JSON.parse(String(data)) as SocketMessage);
    wake();
  });
  const closed = new Promise<number>((done) => socket.once('close', (code) => done(code)));
  socket.on('error', () => undefined);
  socket.once('open', () => socket.send(JSON.stringify({ type: 'connection_init' })));
  const next = async (type: string): Promise<SocketMessage> => {
    for (;;) {
      const found = messages.find((message) => message.type === type);
      if (found) return found;
      const isClosed = await Promise.race([
        closed.then(() => true),
        new Promise<boolean>((done) => (wake = () => done(false))),
      ]);
      if (isClosed) throw new Error('The socket was closed.');
    }
  };
  return { socket, closed, next, send: (message: object) => socket.send(JSON.stringify(message)) };
}

describe('what one request may ask for', () => {
  const platform = usePlatform();

  it.each(BOMBS)('does not include %s, over HTTP', async (_name, query) => {
    const answer = await ask(platform.apiUrl, query);
    expect(answer.status).toBe(400);
    expect(answer.data).toBeNull();
    expect(answer.errors.length).toBeGreaterThan(0);
  });

  it.each(BOMBS)('does not include %s, over a websocket', async (_name, query) => {
    const { socket, next, send } = openSocket(platform.apiUrl, { origin: new URL(platform.url).origin });
    await next('connection_ack');
    send({ id: '1', type: 'subscribe', payload: { query } });
    expect((await next('error')).payload).toEqual(
      expect.arrayContaining([expect.objectContaining({ message: expect.any(String) })]),
    );
    socket.close();
  });

  it('includes what a page asks for, over both', async () => {
    expect((await ask(platform.apiUrl, aliases(10))).errors).toEqual([]);
    const { socket, next, send } = openSocket(platform.apiUrl, { origin: new URL(platform.url).origin });
    await next('connection_ack');
    send({ id: '1', type: 'subscribe', payload: { query: '{ viewer { isModerator } }' } });
    expect((await next('next')).payload).toEqual({ data: { viewer: null } });
    socket.close();
  });

  it('does not include a batch', async () => {
    const response = await fetch(`${platform.apiUrl}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify([{ query: '{ viewer { isModerator } }' }, { query: '{ viewer { isModerator } }' }]),
    });
    expect(response.status).toBe(400);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'does not include what a foreign form can send: %s',
    async (type) => {
      const { cookie } = await aPerson(platform.pool);
      const response = await fetch(`${platform.apiUrl}/graphql`, {
        method: 'POST',
        headers: { 'content-type': type, cookie },
        body: JSON.stringify({ query: '{ viewer { isModerator } }' }),
      });
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(await response.text()).not.toContain('isModerator":');
    },
  );

  it('does not include a query by a plain link', async () => {
    const response = await fetch(
      `${platform.apiUrl}/graphql?query=${encodeURIComponent('{ viewer { isModerator } }')}`,
    );
    expect(response.status).toBe(400);
  });

  it('does not include a websocket from a foreign page', async () => {
    const { cookie } = await aPerson(platform.pool);
    const { closed } = openSocket(platform.apiUrl, { origin: 'https://evil.example', cookie });
    expect(await closed).toBe(4403);
  });

  it('ends with the session: sockets are closed and the cookie is worth nothing', async () => {
    const administrator = await aPerson(platform.pool, { isAdministrator: true });
    const moderator = await aPerson(platform.pool, { isModerator: true });
    const { closed, next } = openSocket(platform.apiUrl, {
      origin: new URL(platform.url).origin,
      cookie: moderator.cookie,
    });
    await next('connection_ack');
    // What every suspension does, in one transaction: the session goes, and the event that tells of it is written.
    await platform.pool.query(
      `with gone as (delete from auth.session where "userId"::uuid = $1)
       insert into outbox_event (id, name, payload) values (gen_random_uuid(), 'identity.sessions-ended', jsonb_build_object('accountId', $1::text))`,
      [moderator.id],
    );
    expect(await closed).toBe(4403);
    const viewer = '{ viewer { isModerator } }';
    expect((await ask(platform.apiUrl, viewer, {}, moderator.cookie)).data).toEqual({ viewer: null });
    expect((await ask(platform.apiUrl, viewer, {}, administrator.cookie)).data).toEqual({
      viewer: { isModerator: false },
    });
  });
});
