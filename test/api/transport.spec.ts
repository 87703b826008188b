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

describe('what a client may send by mistake', () => {
  const api = useApi();
  let amina: Person;
  beforeAll(async () => {
    amina = await aPerson(api.pool);
  });

  it('a subscription as an HTTP request is refused in words, not as an error of ours', async () => {
    const { data, errors } = await ask(
      api.url,
      'subscription { notificationArrived { unreadNotifications } }',
      {},
      amina.cookie,
    );
    expect(data ?? null).toBeNull();
    expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['OPERATION_RESOLUTION_FAILURE']);
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

  it.each(['%00', 'a%00b', 'x', 'x'.repeat(90)])('the key %s finds no picture', async (key) => {
    expect((await fetch(`${api.url}/files/pictures/${key}/512`)).status).toBe(404);
  });
});
