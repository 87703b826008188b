import { request as httpRequest } from 'node:http';
import { beforeAll, describe, expect, it } from '@jest/globals';
import WebSocket from 'ws';
import { ask, type GraphQLAnswer } from '../support/graphql.js';
import { aPerson, type Person } from '../support/person.js';
import { useApi } from '../support/use-api.js';

/** The errors of one operation over a websocket, which come with its result or in place of it. */
async function errorsOverSocket(url: string, query: string, cookie: string): Promise<GraphQLAnswer['errors']> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers: { cookie } });
  socket.once('open', () => socket.send(JSON.stringify({ type: 'connection_init' })));
  try {
    return await new Promise((done, fail) => {
      socket.once('error', fail);
      socket.on('message', (data) => {
        const { type, payload } = JSON.parse(String(data)) as { type: string; payload: never };
        if (type === 'connection_ack') {
          socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query } }));
        } else if (type === 'error') done(payload);
        else if (type === 'next') done((payload as GraphQLAnswer).errors);
      });
    });
  } finally {
    socket.close();
  }
}

type Headers = Record<string, string | string[]>;

interface RawAnswer {
  status: number;
  text: string;
}

/** A request with exactly these headers. */
function post(url: string, headers: Headers, body: string | Buffer): Promise<RawAnswer> {
  return new Promise((done, fail) => {
    const request = httpRequest(`${url}/graphql`, { method: 'POST', agent: false, headers }, (response) => {
      let text = '';
      response.on('data', (part) => (text += String(part)));
      response.on('end', () => done({ status: response.statusCode ?? 0, text }));
    });
    request.once('error', fail);
    request.setHeader('content-length', Buffer.byteLength(body));
    request.end(body);
  });
}

/** How a websocket without a cookie ends, or `connected`. */
function endOf(url: string, path: string, isInitialised: boolean): Promise<string> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}${path}`, 'graphql-transport-ws');
  socket.on('open', () => isInitialised && socket.send(JSON.stringify({ type: 'connection_init' })));
  return new Promise((done) => {
    socket.once('message', () => {
      done('connected');
      socket.close();
    });
    socket.once('close', (code) => done(String(code)));
    socket.once('error', ({ message }) => done(message));
  });
}

const QUERY = JSON.stringify({ query: '{ __typename }' });
const JSON_TYPE = 'application/json';

describe('what a client may send by mistake', () => {
  const api = useApi();
  let amina: Person;
  beforeAll(async () => {
    amina = await aPerson(api.pool);
  });

  it.each<[string, string, string, object]>([
    [
      'a subscription',
      'OPERATION_RESOLUTION_FAILURE',
      'Subscriptions are answered over a websocket only.',
      { query: 'subscription { notificationArrived { unreadNotifications } }' },
    ],
    [
      'an operation that is not there',
      'OPERATION_RESOLUTION_FAILURE',
      'The request has to name one operation that its document contains.',
      { query: 'query A { __typename }', operationName: 'B' },
    ],
    [
      'two operations and no name',
      'OPERATION_RESOLUTION_FAILURE',
      'The request has to name one operation that its document contains.',
      { query: 'query A { __typename } query B { __typename }' },
    ],
    [
      'the hash of a query',
      'PERSISTED_QUERY_NOT_SUPPORTED',
      'Queries are not stored here. Please send the whole query.',
      { extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } },
    ],
    [
      'lists in lists',
      'GRAPHQL_PARSE_FAILED',
      'The query is nested too deeply to be read.',
      { query: `{ node(id: ${'['.repeat(1_990)}` },
    ],
  ])('%s as an HTTP request is refused in words, not as an error of ours', async (_what, code, message, body) => {
    const { status, text } = await post(api.url, { 'content-type': JSON_TYPE }, JSON.stringify(body));
    expect([status, JSON.parse(text)]).toMatchObject([400, { errors: [{ message, extensions: { code } }] }]);
  });

  it.each(['{ a'.repeat(660) + '}'.repeat(660), `{ a(b: ${'['.repeat(990)}${']'.repeat(990)}) }`])(
    'what is nested deeply and can be read is refused as well',
    async (query) => {
      const { status, errors } = await ask(api.url, query);
      expect(status).toBe(400);
      expect(errors.map(({ extensions }) => extensions?.code)).not.toContain('INTERNAL');
    },
  );

  it('the operation that a request names is executed', async () => {
    const body = { query: 'query A { a: __typename } query B { b: __typename }', operationName: 'B' };
    const answer = await post(api.url, { 'content-type': JSON_TYPE }, JSON.stringify(body));
    expect(answer).toEqual({ status: 200, text: '{"data":{"b":"Query"}}\n' });
  });

  it.each(['id: "\\u0000"', 'id: "x"'])('accounts(%s) are none', async (args) => {
    const moderator = await aPerson(api.pool, { isModerator: true });
    const { data, errors } = await ask(api.url, `{ accounts(${args}) { totalCount } }`, {}, moderator.cookie);
    expect([errors, data]).toEqual([[], { accounts: { totalCount: 0 } }]);
    const own = await ask(api.url, `{ accounts(id: "${moderator.id}") { totalCount } }`, {}, moderator.cookie);
    expect(own.data).toEqual({ accounts: { totalCount: 1 } });
  });

  it('accounts(search: "\\u0000") are refused, and the field is named', async () => {
    const moderator = await aPerson(api.pool, { isModerator: true });
    const { errors } = await ask(api.url, '{ accounts(search: "\\u0000") { totalCount } }', {}, moderator.cookie);
    const fields = [expect.objectContaining({ field: 'search', rule: 'noControlCharacters' })];
    expect(errors).toEqual([
      expect.objectContaining({ extensions: expect.objectContaining({ code: 'INVALID_INPUT', fields }) }),
    ]);
  });

  it.each([
    ['FORBIDDEN', '{ moderationQueue { totalCount } }'],
    ['INVALID_INPUT', '{ members(first: 0) { totalCount } }'],
    ['NOT_FOUND', 'mutation { stopMails(input: { token: "x" }) { __typename } }'],
    ['GRAPHQL_VALIDATION_FAILED', '{ members { nothing } }'],
  ])('a refusal %s is told over a websocket as over HTTP', async (code, query) => {
    const overHttp = await ask(api.url, query, {}, amina.cookie);
    const [error] = await errorsOverSocket(api.url, query, amina.cookie);
    expect(error?.extensions?.code).toBe(code);
    expect(error).toMatchObject({ message: overHttp.errors[0]?.message, extensions: overHttp.errors[0]?.extensions });
  });

  it.each(['x', '0198c3a1-0000-7000-8000-000000000000', '\\u0000'])(
    'nobody listens to a declaration or a gathering %s, which is not there',
    async (id) => {
      for (const query of [
        `subscription { declarationChanged(declarationId: "${id}") { kind } }`,
        `subscription { gatheringSeatsChanged(gatheringId: "${id}") { gatheringId } }`,
      ]) {
        const [error] = await errorsOverSocket(api.url, query, amina.cookie);
        expect(error?.extensions).toMatchObject({ code: 'NOT_FOUND' });
      }
    },
  );

  it('what went wrong on our side is told by neither', async () => {
    await api.pool.query('alter table member rename to member_elsewhere');
    const query = '{ memberPlaces { count } }';
    const answers = [
      (await ask(api.url, query, {}, amina.cookie)).errors,
      await errorsOverSocket(api.url, query, amina.cookie),
    ];
    expect(answers.flat().map(({ extensions }) => extensions)).toEqual([{ code: 'INTERNAL' }, { code: 'INTERNAL' }]);
    expect(JSON.stringify(answers)).not.toContain('relation');
    await api.pool.query('alter table member_elsewhere rename to member');
  });

  it.each([
    ['as it should be', { 'content-type': JSON_TYPE }],
    ['in capitals, with its charset', { 'content-type': 'Application/JSON; charset=UTF-8' }],
    ['with a parameter that says nothing', { 'content-type': 'application/json; profile=x' }],
    ['with the encoding of every text', { 'content-type': JSON_TYPE, 'content-encoding': 'identity' }],
  ])('JSON is read: %s', async (_how, headers) => {
    expect(await post(api.url, headers, QUERY)).toEqual({ status: 200, text: '{"data":{"__typename":"Query"}}\n' });
  });

  it.each<[string, Headers]>([
    ['no type', {}],
    ['an empty type', { 'content-type': '' }],
    ['no type at all in it', { 'content-type': ';;;' }],
    ['a text', { 'content-type': 'text/plain' }],
    ['a text that says that it is JSON', { 'content-type': 'text/plain; application/json' }],
    ['a picture that says that it is JSON', { 'content-type': 'image/png; application/json' }],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['a form with files', { 'content-type': 'multipart/form-data; boundary=x' }],
    ['a type that begins like it', { 'content-type': 'application/jsonp' }],
    ['a list of types', { 'content-type': 'application/json, text/plain' }],
    ['two types, the right one first', { 'content-type': [JSON_TYPE, 'text/plain'] }],
    ['two types, the right one last', { 'content-type': ['text/plain', JSON_TYPE] }],
    ['another charset', { 'content-type': 'application/json; charset=utf-16' }],
    ['a charset without a name', { 'content-type': 'application/json; charset' }],
    ['a body that says that it is compressed', { 'content-type': JSON_TYPE, 'content-encoding': 'gzip' }],
    ['an encoding that nobody knows', { 'content-type': JSON_TYPE, 'content-encoding': 'nonsense' }],
  ])('a body that is not named as JSON is refused: %s', async (_what, headers) => {
    const { status, text } = await post(api.url, headers, QUERY);
    expect(status).toBe(415);
    expect(JSON.parse(text)).toEqual({ statusCode: 415, message: 'Unsupported Media Type' });
  });

  it.each<[string, number, Headers, string | Buffer]>([
    ['a body in another charset than it says', 400, {}, Buffer.from(QUERY, 'utf16le')],
    ['half of a body', 400, {}, QUERY.slice(0, -4)],
    ['no body', 400, {}, ''],
    ['a list', 400, {}, '[]'],
    ['nothing', 400, {}, 'null'],
    ['headers of twenty kilobytes', 431, { 'content-type': `${JSON_TYPE}; profile=${'x'.repeat(20_000)}` }, QUERY],
    ['a body of more than a megabyte', 413, {}, JSON.stringify({ query: 'x'.repeat(1_200_000) })],
    ['an answer that we do not have', 406, { accept: 'application/xml' }, QUERY],
  ])('is refused as a mistake of the client: %s', async (_what, wanted, headers, body) => {
    const { status, text } = await post(api.url, { 'content-type': JSON_TYPE, ...headers }, body);
    expect(status).toBe(wanted);
    expect(text).not.toMatch(/INTERNAL| at .*:\d+/);
  });

  it('a websocket without a cookie is connected as that of a visitor', async () => {
    expect(await endOf(api.url, '/graphql', true)).toBe('connected');
  });

  it('a websocket that says nothing is closed after some seconds, and one elsewhere at once', async () => {
    expect(await endOf(api.url, '/graphql', false)).toBe('4408');
    expect(await endOf(api.url, '/elsewhere', true)).toBe('Unexpected server response: 404');
  }, 15_000);

  it.each(['%00', 'a%00b', 'x', 'x'.repeat(90)])('the key %s finds no picture', async (key) => {
    expect((await fetch(`${api.url}/files/pictures/${key}/512`)).status).toBe(404);
  });
});
