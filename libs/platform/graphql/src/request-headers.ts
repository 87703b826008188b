import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';

/** Where operations are sent to, over HTTP and over a websocket. */
export const GRAPHQL_PATH = '/graphql';

const UNSUPPORTED = { statusCode: 415, message: 'Unsupported Media Type' };
const NOT_FOUND = 'HTTP/1.1 404 Not Found\r\nconnection: close\r\ncontent-length: 0\r\n\r\n';

/**
 * Whether the headers name what is read here: one JSON text in UTF-8 that is not compressed. Whatever parses a body goes
 * by these headers, each part in its own way, so what they do not say plainly is refused before the body is read.
 */
export function isJsonRequest({ headersDistinct }: Pick<IncomingMessage, 'headersDistinct'>): boolean {
  const [contentType, ...more] = headersDistinct['content-type'] ?? [];
  if (contentType === undefined || more.length > 0) return false;
  const [type, ...parameters] = contentType.split(';').map((part) => part.trim().toLowerCase());
  const charset = parameters.find((parameter) => parameter.startsWith('charset'));
  const isUtf8 = charset === undefined || /^charset\s*=\s*"?utf-?8"?$/.test(charset);
  const encodings = headersDistinct['content-encoding'] ?? [];
  return type === 'application/json' && isUtf8 && encodings.every((encoding) => encoding.trim() === 'identity');
}

const pathOf = (url: string | undefined): string | undefined => url?.split('?')[0];

/** Refuses by their headers requests that nobody would answer: bodies that are not JSON, and websockets elsewhere. */
@Injectable()
export class RequestHeaders implements OnModuleInit {
  constructor(private readonly host: HttpAdapterHost) {}

  onModuleInit(): void {
    const adapter = this.host.httpAdapter as HttpAdapterHost['httpAdapter'] | undefined;
    // A command that loads the module without serving it has no adapter.
    if (adapter?.getType() !== 'fastify') return;
    const fastify = adapter.getInstance<FastifyInstance>();
    fastify.addHook('onRequest', (request, reply, done) => {
      if (request.method !== 'POST' || pathOf(request.url) !== GRAPHQL_PATH || isJsonRequest(request.raw)) done();
      else void reply.code(UNSUPPORTED.statusCode).send(UNSUPPORTED);
    });
    fastify.server.on('upgrade', (request: IncomingMessage, socket: Duplex) => {
      if (pathOf(request.url) !== GRAPHQL_PATH) socket.end(NOT_FOUND);
    });
  }
}
