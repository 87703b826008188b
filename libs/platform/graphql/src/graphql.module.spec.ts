import 'reflect-metadata';
import { EventEmitter, once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type DynamicModule, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Mutation, Query, Resolver, Subscription } from '@nestjs/graphql';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { ActorSource, Public } from '@sic/authorization';
import { Config, readConfig } from '@sic/config';
import { limits } from '@sic/kernel';
import WebSocket from 'ws';
import { createGraphQLModule } from './graphql.module.js';
import { SOCKET_LIMITS } from './socket-limits.js';

let changes = 0;
let asked = 0;

@Resolver()
class ThingResolver {
  @Public()
  @Query(() => String)
  thing(): string {
    return 'a thing';
  }

  @Public()
  @Query(() => Boolean)
  count(): boolean {
    asked += 1;
    return true;
  }

  @Public()
  @Subscription(() => Boolean)
  async *ticks(): AsyncGenerator<{ ticks: boolean }> {
    await once(new EventEmitter(), 'never');
    yield { ticks: true };
  }

  @Public()
  @Mutation(() => Boolean)
  change(): boolean {
    changes += 1;
    return true;
  }
}

const SITE = 'https://community.example';

function provided(token: typeof Config | typeof ActorSource, useValue: unknown): DynamicModule {
  return { module: class {}, global: true, providers: [{ provide: token, useValue }], exports: [token] };
}

@Module({
  imports: [
    provided(
      Config,
      readConfig({ NODE_ENV: 'test', PUBLIC_URL: SITE, DATABASE_URL: 'postgres://none', AUTH_SECRET: 'x'.repeat(40) }),
    ),
    provided(ActorSource, { actorOf: () => Promise.resolve({ kind: 'visitor' }) }),
    createGraphQLModule(),
  ],
  providers: [ThingResolver],
})
class TestModule {}

describe('the endpoint', () => {
  let app: NestFastifyApplication;
  beforeAll(async () => {
    app = await NestFactory.create<NestFastifyApplication>(TestModule, new FastifyAdapter(), { logger: false });
    await app.listen({ port: 0, host: '127.0.0.1' });
  }, 60_000);
  afterAll(() => app.close());

  const url = async (): Promise<string> => `${await app.getUrl()}/graphql`;
  const post = async (body: unknown, type = 'application/json') =>
    fetch(await url(), { method: 'POST', headers: { 'content-type': type }, body: JSON.stringify(body) });

  it('answers one operation as JSON', async () => {
    const response = await post({ query: '{ thing }' });
    expect([response.status, await response.json()]).toEqual([200, { data: { thing: 'a thing' } }]);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'carries nothing out that a form of another site can send: %s',
    async (type) => {
      const response = await post({ query: 'mutation { change }' }, type);
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(changes).toBe(0);
    },
  );

  it('carries nothing out that a link of another site can ask for', async () => {
    const response = await fetch(`${await url()}?query=${encodeURIComponent('{ thing }')}`);
    expect([response.status, await response.text()]).toEqual([400, expect.not.stringContaining('a thing')]);
  });

  it('answers no batch', async () => {
    expect((await post([{ query: '{ thing }' }, { query: '{ thing }' }])).status).toBe(400);
  });

  it('keeps to the bounds over HTTP', async () => {
    const aliases = Array.from({ length: 16 }, (_, at) => `a${at}: thing`).join(' ');
    const response = await post({ query: `{ ${aliases} }` });
    expect([response.status, (await response.json()) as object]).toMatchObject([400, { errors: expect.any(Array) }]);
  });

  interface Socket {
    messages: { type: string; payload?: unknown }[];
    closed: number | undefined;
  }

  /** Opens a socket, sends an operation once it may, and gives what came back when it is over. */
  const converse = async (origin: string, query: string): Promise<Socket> => {
    const socket = new WebSocket((await url()).replace('http', 'ws'), 'graphql-transport-ws', { headers: { origin } });
    const heard: Socket = { messages: [], closed: undefined };
    socket.once('open', () => socket.send(JSON.stringify({ type: 'connection_init' })));
    await new Promise<void>((done) => {
      socket.on('message', (data) => {
        const message = JSON.parse(String(data)) as Socket['messages'][number];
        heard.messages.push(message);
        if (message.type === 'connection_ack')
          socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query } }));
        else done();
      });
      socket.once('close', (code) => {
        heard.closed = code;
        done();
      });
    });
    socket.terminate();
    return heard;
  };

  it('answers a websocket of the site, within the bounds', async () => {
    const fine = await converse(SITE, '{ thing }');
    expect(fine.messages).toContainEqual(
      expect.objectContaining({ type: 'next', payload: { data: { thing: 'a thing' } } }),
    );
    const aliases = Array.from({ length: 16 }, (_, at) => `a${at}: thing`).join(' ');
    expect((await converse(SITE, `{ ${aliases} }`)).messages.at(-1)?.type).toBe('error');
  });

  /** Sends an operation again and again, and gives how the socket ends. */
  const flood = async (messages: readonly string[]): Promise<[code: number, reason: string]> => {
    const socket = new WebSocket((await url()).replace('http', 'ws'), 'graphql-transport-ws', {
      headers: { origin: SITE },
    });
    socket.once('open', () => socket.send(JSON.stringify({ type: 'connection_init' })));
    socket.once('message', () => messages.forEach((message) => socket.send(message)));
    return new Promise((done) => socket.once('close', (code, reason) => done([code, String(reason)])));
  };
  const begin = (query: string, count: number): string[] =>
    Array.from({ length: count }, (_, at) => JSON.stringify({ id: `${at}`, type: 'subscribe', payload: { query } }));

  it('closes a websocket that listens to too many things at once', async () => {
    const listening = begin('subscription { ticks }', SOCKET_LIMITS.openOperations + 1);
    expect(await flood(listening)).toEqual([4429, 'Too many operations at once']);
  });

  it('closes a websocket with too many messages, and begins none of what is too much', async () => {
    asked = 0;
    expect(await flood(begin('{ count }', 20 * SOCKET_LIMITS.messages))).toEqual([4429, expect.any(String)]);
    expect(asked).toBeLessThan(2 * SOCKET_LIMITS.messages);
    expect(await flood(Array.from({ length: 20 * SOCKET_LIMITS.messages }, () => '{"type":"ping"}'))).toEqual([
      4429,
      'Too many messages',
    ]);
  });

  it('closes a websocket with a message that is too large, and takes one that is not', async () => {
    const message = (length: number) => begin(`{ thing } # ${'x'.repeat(length)}`, 1);
    expect((await flood(message(limits.socketMessageBytes)))[0]).toBe(1009);
    const fine = await converse(SITE, `{ thing } # ${'x'.repeat(limits.documentLength - 100)}`);
    expect(fine.messages.map(({ type }) => type)).toContain('next');
  });

  it('closes a websocket of another site', async () => {
    expect(await converse('https://evil.example', '{ thing }')).toEqual({ messages: [], closed: 4403 });
  });
});
