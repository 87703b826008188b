import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { type Actor, ActorSource } from '@sic/authorization';
import { Config } from '@sic/config';
import { limits } from '@sic/kernel';
import { type ExecutionArgs, GraphQLError } from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import { type Extra, useServer } from 'graphql-ws/use/ws';
import { type WebSocket, WebSocketServer } from 'ws';
import { contextOf } from './context.js';
import { makeFormatError } from './format-error.js';
import { checkOperation } from './limits.js';
import { GRAPHQL_PATH } from './request-headers.js';
import { MessageBudget, SOCKET_LIMITS, TOO_MANY } from './socket-limits.js';
import { addressOf, isAllowedOrigin, OpenSockets } from './sockets.js';

/** GraphQL over websockets, by the rules of HTTP: who asks, what an operation may ask for, how errors are told. */
@Injectable()
export class SocketServer implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger('GraphQL');
  private readonly formatError = makeFormatError((error) => this.logger.error(error));
  private stop: (() => Promise<void>) | undefined;

  constructor(
    private readonly config: Config,
    private readonly source: ActorSource,
    private readonly sockets: OpenSockets,
    private readonly adapter: HttpAdapterHost,
    private readonly schemas: GraphQLSchemaHost,
  ) {}

  onApplicationBootstrap(): void {
    // A one-off command has the same modules and serves nobody.
    const adapter = this.adapter.httpAdapter as HttpAdapterHost['httpAdapter'] | undefined | null;
    if (!adapter) return;
    const server = new WebSocketServer({
      noServer: true,
      path: GRAPHQL_PATH,
      maxPayload: limits.socketMessageBytes,
    });
    // Before graphql-ws hears of a message, so that one too many begins nothing.
    server.on('connection', limitMessages);
    const { dispose } = useServer(
      {
        connectionInitWaitTimeout: 5_000,
        onConnect: ({ extra }) => this.admit(extra),
        onSubscribe: ({ extra, subscriptions }, _id, payload) =>
          this.prepare(extra, Object.keys(subscriptions).length, payload),
        onError: (_socket, _id, _payload, errors) => this.tell(errors),
        onNext: (_socket, _id, _payload, _args, result) =>
          result.errors === undefined ? undefined : { ...result, errors: this.tell(result.errors) },
      },
      server,
    );
    server.on('connection', quieten);
    const http = adapter.getHttpServer() as Server;
    const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
      if (!server.shouldHandle(request)) return;
      server.handleUpgrade(request, socket, head, (opened) => server.emit('connection', opened, request));
    };
    http.on('upgrade', upgrade);
    this.stop = async () => {
      http.off('upgrade', upgrade);
      await dispose();
    };
  }

  async onModuleDestroy(): Promise<void> {
    await this.stop?.();
  }

  private async admit({ request, socket }: Extra): Promise<boolean> {
    if (!isAllowedOrigin(request, this.config.publicUrl)) return false;
    const actor = await this.source.actorOf(request.headers);
    if (actor.kind === 'member') this.sockets.add(actor.id, socket);
    return true;
  }

  private async prepare(
    { request, socket }: Extra,
    open: number,
    payload: SubscribePayload,
  ): Promise<ExecutionArgs | readonly GraphQLError[]> {
    if (open > SOCKET_LIMITS.openOperations) socket.close(TOO_MANY, 'Too many operations at once');
    if (socket.readyState !== socket.OPEN) return [new GraphQLError('The connection is being closed.')];
    const { schema } = this.schemas;
    const checked = checkOperation(schema, payload.query, !this.config.isProduction);
    if (!('kind' in checked)) return checked;
    const refresh = (): Promise<Actor> => this.source.actorOf(request.headers);
    return {
      schema,
      document: checked,
      operationName: payload.operationName ?? undefined,
      variableValues: payload.variables ?? undefined,
      contextValue: contextOf(await refresh(), addressOf(request), refresh),
    };
  }

  private tell(errors: readonly GraphQLError[]) {
    return errors.map((error) => this.formatError(error.toJSON(), error));
  }
}

function limitMessages(socket: WebSocket): void {
  const budget = new MessageBudget();
  socket.on('message', () => {
    if (!budget.take()) socket.close(TOO_MANY, 'Too many messages');
  });
}

/** graphql-ws writes to the console whatever a client sends wrongly; ws closes such a connection with its code. */
function quieten(socket: WebSocket): void {
  socket.removeAllListeners('error');
  socket.on('error', () => undefined);
}
