import type { IncomingMessage } from 'node:http';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { type DynamicModule, Global, Logger, Module } from '@nestjs/common';
import { APP_INTERCEPTOR, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { ActorSource, type Actor } from '@sic/authorization';
import { Config } from '@sic/config';
import type { FastifyRequest } from 'fastify';
import { execute, type GraphQLError, type GraphQLSchema, subscribe } from 'graphql';
import type { WebSocket } from 'ws';
import type { GraphQLContext } from './context.js';
import { makeFormatError } from './format-error.js';
import { checkOperation, documentRules, parseOptions } from './limits.js';
import { RejectionInterceptor } from './rejection.interceptor.js';
import { NodeResolver, Nodes } from './node.js';
import { refuseRequestMistakes } from './request-mistakes.js';
import { GRAPHQL_PATH, RequestHeaders } from './request-headers.js';
import { isAllowedOrigin, OpenSockets } from './sockets.js';
import { createValidationPipe } from './validation.pipe.js';

/** What graphql-ws keeps per socket; the request is the upgrade request with its cookies. */
interface SocketExtra {
  request: IncomingMessage;
  socket: WebSocket;
}

@Global()
@Module({ providers: [OpenSockets], exports: [OpenSockets] })
class SocketsModule {}

function contextOf(actor: Actor, address: string, refresh: () => Promise<Actor>): GraphQLContext {
  return { actor, address, refresh, loaders: new Map() };
}

function apolloOptions(config: Config, source: ActorSource, sockets: OpenSockets): ApolloDriverConfig {
  const logger = new Logger('GraphQL');
  let schemaOfSockets: GraphQLSchema | undefined;
  const formatError = makeFormatError((error) => logger.error(error));
  const tellErrors = (errors: readonly GraphQLError[]) => errors.map((error) => formatError(error.toJSON(), error));
  return {
    path: GRAPHQL_PATH,
    autoSchemaFile: true,
    sortSchema: true,
    graphiql: false,
    introspection: !config.isProduction,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    autoTransformHttpErrors: false,
    includeStacktraceInErrorResponses: false,
    // A domain adds a field to a type of another one through an interface that the type implements.
    inheritResolversFromInterfaces: true,
    buildSchemaOptions: { numberScalarMode: 'integer' },
    // Apollo's implicit cache control wraps every field and halves the throughput of a large page.
    plugins: [ApolloServerPluginCacheControlDisabled(), refuseRequestMistakes()],
    parseOptions,
    validationRules: documentRules,
    hideSchemaDetailsFromClientErrors: config.isProduction,
    formatError,
    transformSchema: (schema) => (schemaOfSockets = schema),
    context: async (first: FastifyRequest | { extra: SocketExtra }) => {
      const request = 'extra' in first ? first.extra.request : first;
      const refresh = (): Promise<Actor> => source.actorOf(request.headers);
      const address = 'extra' in first ? '' : first.ip;
      return contextOf(await refresh(), address, refresh);
    },
    subscriptions: {
      'graphql-ws': {
        path: GRAPHQL_PATH,
        connectionInitWaitTimeout: 5_000,
        onConnect: async (socketContext) => {
          const { request, socket } = socketContext.extra as SocketExtra;
          if (!isAllowedOrigin(request, config.publicUrl)) return false;
          const actor = await source.actorOf(request.headers);
          if (actor.kind === 'member') sockets.add(actor.id, socket);
          return true;
        },
        onSubscribe: async (socketContext, _id, payload) => {
          const schema = schemaOfSockets;
          if (!schema) return [];
          const checked = checkOperation(schema, payload.query, !config.isProduction);
          if (Array.isArray(checked)) return checked;
          const request = (socketContext.extra as SocketExtra).request;
          const refresh = (): Promise<Actor> => source.actorOf(request.headers);
          return {
            schema,
            document: checked as Exclude<typeof checked, readonly unknown[]>,
            operationName: payload.operationName ?? undefined,
            variableValues: payload.variables ?? undefined,
            contextValue: contextOf(await refresh(), '', refresh),
          };
        },
        onError: (_context: unknown, _id: string, _payload: unknown, errors: readonly GraphQLError[]) =>
          tellErrors(errors),
        onNext: (_context, _id, _payload, _args, result) =>
          result.errors === undefined ? undefined : { ...result, errors: tellErrors(result.errors) },
      },
    },
    // graphql-ws runs operations with the functions of this graphql, not with a copy of its own.
    ...{ execute, subscribe },
  } as ApolloDriverConfig;
}

/** GraphQL for an app: limits, context, errors and result unions; denies handlers without an access level. */
export function createGraphQLModule(): DynamicModule {
  return {
    module: class GraphQLEndpointModule {},
    global: true,
    imports: [
      SocketsModule,
      DiscoveryModule,
      GraphQLModule.forRootAsync<ApolloDriverConfig>({
        driver: ApolloDriver,
        imports: [SocketsModule],
        inject: [Config, ActorSource, OpenSockets],
        useFactory: apolloOptions,
      }),
    ],
    providers: [
      Nodes,
      NodeResolver,
      RequestHeaders,
      { provide: APP_INTERCEPTOR, useClass: RejectionInterceptor },
      { provide: APP_PIPE, useFactory: createValidationPipe },
    ],
  };
}
