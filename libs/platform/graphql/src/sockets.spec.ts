import { EventEmitter } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from '@jest/globals';
import type { WebSocket } from 'ws';
import { addressOf, isAllowedOrigin, OpenSockets } from './sockets.js';

class Socket extends EventEmitter {
  readonly closedWith: unknown[] = [];
  close(...reason: unknown[]): void {
    this.closedWith.push(...reason);
    this.emit('close');
  }
}

const from = (origin?: string) => ({ headers: { origin } }) as IncomingMessage;

describe('a websocket', () => {
  it.each([
    ['the site itself', 'https://community.example', true],
    ['a program, which sends no origin', undefined, true],
    ['another site', 'https://evil.example', false],
    ['the site without its encryption', 'http://community.example', false],
    ['another port of the site', 'https://community.example:8443', false],
    ['a name that begins like the site', 'https://community.example.evil.example', false],
    ['a sandboxed frame', 'null', false],
  ])('from %s', (_who, origin, isAllowed) => {
    expect(isAllowedOrigin(from(origin), 'https://community.example/start')).toBe(isAllowed);
  });

  it('is closed with every other of its account, and nobody else’s', () => {
    const sockets = new OpenSockets();
    const [first, second, other] = [new Socket(), new Socket(), new Socket()];
    const add = (account: string, socket: Socket) => sockets.add(account, socket as unknown as WebSocket);
    add('amina', first);
    add('amina', second);
    add('jonas', other);
    sockets.closeAll('amina');
    expect([first, second, other].map(({ closedWith }) => closedWith)).toEqual([
      [4403, 'Session ended'],
      [4403, 'Session ended'],
      [],
    ]);
  });

  it('is forgotten when it closes, and others of its account are not', () => {
    const sockets = new OpenSockets();
    const [gone, open] = [new Socket(), new Socket()];
    for (const socket of [gone, open]) sockets.add('amina', socket as unknown as WebSocket);
    gone.emit('close');
    sockets.closeAll('amina');
    sockets.closeAll('amina');
    expect([gone.closedWith, open.closedWith]).toEqual([[], [4403, 'Session ended']]);
  });
});

describe('the address behind a websocket', () => {
  const request = (headers: object) => ({ headers, socket: { remoteAddress: '127.0.0.1' } }) as IncomingMessage;

  it('is the one that the web server names, or that of the connection', () => {
    expect(addressOf(request({ 'x-forwarded-for': '203.0.113.7, 10.0.0.1' }))).toBe('203.0.113.7');
    expect(addressOf(request({}))).toBe('127.0.0.1');
  });
});
