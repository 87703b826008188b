import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { type DynamicModule, Global, Logger, Module } from '@nestjs/common';
import { APP_INTERCEPTOR, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { ActorSource, type Actor } from '@sic/authorization';
import { Config } from '@sic/config';
import type { FastifyRequest } from 'fastify';
import { contextOf } from './context.js';
import { makeFormatError } from './format-error.js';
import { documentRules, parseOptions } from './limits.js';
import { RejectionInterceptor } from './rejection.interceptor.js';
import { NodeResolver, Nodes } from './node.js';
import { refuseRequestMistakes } from './request-mistakes.js';
import { GRAPHQL_PATH, RequestHeaders } from './request-headers.js';
import { SocketServer } from './socket-server.js';
import { OpenSockets } from './sockets.js';
import { createValidationPipe } from './validation.pipe.js';

/** Apart from the endpoint, which waits for the source of actors: that one needs the open sockets first. */
@Global()
@Module({ providers: [OpenSockets], exports: [OpenSockets] })
class SocketsModule {}

function apolloOptions(config: Config, source: ActorSource): ApolloDriverConfig {
  const logger = new Logger('GraphQL');
  const formatError = makeFormatError((error) => logger.error(error));
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
    context: async (request: FastifyRequest) => {
      const refresh = (): Promise<Actor> => source.actorOf(request.headers);
      return contextOf(await refresh(), request.ip, refresh);
    },
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
        inject: [Config, ActorSource],
        useFactory: apolloOptions,
      }),
    ],
    providers: [
      SocketServer,
      Nodes,
      NodeResolver,
      RequestHeaders,
      { provide: APP_INTERCEPTOR, useClass: RejectionInterceptor },
      { provide: APP_PIPE, useFactory: createValidationPipe },
    ],
  };
}
