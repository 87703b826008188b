import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { limits } from '@sic/kernel';
import Fastify, { type FastifyInstance } from 'fastify';
import { WebSocket, WebSocketServer } from 'ws';
import { apiProxy } from './api-proxy.js';

let api: FastifyInstance;
let web: FastifyInstance;
let sockets: WebSocketServer;
let address: string;

/** An api that answers with the headers that reached it. */
beforeAll(async () => {
  api = Fastify();
  api.addContentTypeParser('*', (_request, _body, done) => done(null));
  api.all('/*', (request) => ({ url: request.url, headers: request.headers }));
  await api.listen({ host: '127.0.0.1', port: 0 });
  sockets = new WebSocketServer({ server: api.server, path: '/graphql' });
  sockets.on('connection', (socket, request) => {
    socket.on('message', () => socket.send(JSON.stringify(request.headers)));
  });
  web = Fastify();
  await web.register(apiProxy, { apiUrl: `http://127.0.0.1:${String((api.server.address() as AddressInfo).port)}` });
  await web.listen({ host: '127.0.0.1', port: 0 });
  address = `127.0.0.1:${String((web.server.address() as AddressInfo).port)}`;
});
afterAll(async () => {
  for (const client of sockets.clients) client.terminate();
  sockets.close();
  await web.close();
  await api.close();
});

const reached = async (path: string, headers: Record<string, string> = {}) =>
  (await (await fetch(`http://${address}${path}`, { headers })).json()) as {
    url: string;
    headers: Record<string, string>;
  };

describe('the paths of the api', () => {
  it.each(['/graphql', '/auth/get-session?x=1', '/files/a.webp', '/calendar/a.ics'])('pass on %s', async (path) => {
    expect((await reached(path)).url).toBe(path);
  });

  it.each(['/metrics', '/health/ready', '/public-version', '/auth/../metrics', '/files/%2e%2e/metrics'])(
    'do not pass on %s',
    async (path) => {
      const response = await fetch(`http://${address}${path}`);
      expect(response.status).toBeGreaterThanOrEqual(400);
    },
  );

  it.each(['text/plain; application/json', 'application/json;', 'application/json; charset', 'text/plain; =x'])(
    'refuse a body of the type %s, of which nobody knows what it is',
    async (type) => {
      const init = { method: 'POST', body: '{}', headers: { 'content-type': type } };
      expect((await fetch(`http://${address}/graphql`, init)).status).toBe(415);
    },
  );

  it.each(['application/json', 'application/json; charset=utf-8', 'multipart/form-data; boundary="x y"'])(
    'pass on a body of the type %s',
    async (type) => {
      const init = { method: 'POST', body: Buffer.from('{}'), headers: { 'content-type': type } };
      const answer = (await (await fetch(`http://${address}/graphql`, init)).json()) as object;
      expect(answer).toMatchObject({ url: '/graphql', headers: { 'content-type': type } });
    },
  );

  it('pass Origin and Cookie on, and say themselves where the request comes from', async () => {
    const { headers } = await reached('/graphql', {
      origin: 'http://evil.example',
      cookie: 'a=1',
      'x-forwarded-for': '6.6.6.6',
    });
    expect(headers).toMatchObject({ origin: 'http://evil.example', cookie: 'a=1', 'x-forwarded-for': '127.0.0.1' });
    expect(headers['x-request-id']).not.toBe('');
  });

  const reachedBySocket = async (headers: Record<string, string>): Promise<Record<string, string>> => {
    const socket = new WebSocket(`ws://${address}/graphql`, { headers });
    try {
      return await new Promise((resolve, reject) => {
        socket.on('open', () => socket.send('who?'));
        socket.on('message', (data) => resolve(JSON.parse(String(data)) as Record<string, string>));
        socket.on('error', reject);
      });
    } finally {
      socket.terminate();
    }
  };

  it('pass the same on for a websocket', async () => {
    const headers = await reachedBySocket({
      origin: 'http://evil.example',
      cookie: 'a=1',
      'x-forwarded-for': '6.6.6.6',
    });
    expect(headers).toMatchObject({ origin: 'http://evil.example', cookie: 'a=1', 'x-forwarded-for': '127.0.0.1' });
  });

  it('let a visitor listen, who has no cookie', async () => {
    const headers = await reachedBySocket({ origin: 'http://here.example' });
    expect(headers).toMatchObject({ origin: 'http://here.example', 'x-forwarded-for': '127.0.0.1' });
    expect(headers).not.toHaveProperty('cookie');
  });

  it('close a websocket whose message is too large', async () => {
    const socket = new WebSocket(`ws://${address}/graphql`);
    socket.on('open', () => socket.send('x'.repeat(limits.socketMessageBytes + 1)));
    expect(await new Promise((done) => socket.once('close', done))).toBe(1009);
  });

  it.each(['/auth/get-session', '/files/a.webp', '/calendar/a.ics'])(
    'answer 404 at once to a websocket for %s',
    async (path) => {
      const socket = new WebSocket(`ws://${address}${path}`);
      const status = await new Promise((resolve, reject) => {
        socket.on('unexpected-response', (_request, response) => resolve(response.statusCode));
        socket.on('open', () => reject(new Error('open')));
        socket.on('error', reject);
      });
      expect(status).toBe(404);
    },
  );
});
