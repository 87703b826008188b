import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { type INestApplication, Logger as NestLogger, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { InvalidConfiguration, readConfig, type Config } from '@sic/config';
import { withRequestId } from '@sic/outbox';
import type { FastifyInstance } from 'fastify';
import { Logger } from 'nestjs-pino';

const REQUEST_ID = /^[\w-]{8,64}$/;
/** How long running requests may take to end before the process ends. */
const SHUTDOWN_MS = 15_000;
/** How long the port stays open after the signal: a request that is under way on an open connection still gets its answer. */
const DRAIN_MS = 500;

export interface AppSetup {
  module: Type<object>;
  port: (config: Config) => number;
  /** Before the port opens: routes outside Nest. */
  prepare?: (app: NestFastifyApplication, fastify: FastifyInstance, config: Config) => Promise<void>;
  /** Once it listens. */
  started?: (app: NestFastifyApplication) => Promise<void>;
  /** On SIGTERM, before connections are closed. */
  stopping?: (app: INestApplication) => Promise<void>;
}

/** Starts a process of the platform and ends it in order on SIGTERM or SIGINT: no running request or job is lost. */
export async function runApp(setup: AppSetup): Promise<void> {
  const config = configOrExit();
  const app = await NestFactory.create<NestFastifyApplication>(setup.module, createAdapter(), {
    bufferLogs: true,
    abortOnError: false,
  });
  app.useLogger(app.get(Logger));
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  let isStopping = false;
  fastify.addHook('onRequest', (request, _reply, done) => withRequestId(request.id, done));
  fastify.addHook('onSend', (_request, reply, payload, done) => {
    if (isStopping) reply.header('connection', 'close');
    done(null, payload);
  });
  const starting = start(app, fastify, config, setup);
  const logger = new NestLogger('Process');

  const stop = (signal: string): void => {
    if (isStopping) return;
    isStopping = true;
    logger.log(`${signal}: finishing running requests and jobs`);
    setTimeout(() => process.exit(1), SHUTDOWN_MS).unref();
    void starting
      .then(() => wait(DRAIN_MS))
      .then(() => setup.stopping?.(app))
      .then(() => app.close())
      .then(() => process.exit(0))
      .catch((error: unknown) => {
        logger.error(error);
        process.exit(1);
      });
  };
  // Before the port opens: a process that sees it open may send the signal.
  process.on('SIGTERM', () => stop('SIGTERM'));
  process.on('SIGINT', () => stop('SIGINT'));
  await starting;
  logger.log(`Listening on ${await app.getUrl()}`);
}

async function start(
  app: NestFastifyApplication,
  fastify: FastifyInstance,
  config: Config,
  setup: AppSetup,
): Promise<void> {
  await setup.prepare?.(app, fastify, config);
  await app.listen(setup.port(config), config.apiHost);
  await setup.started?.(app);
}

function createAdapter(): FastifyAdapter {
  return new FastifyAdapter({
    // Only the web server on this machine or network reaches the api; it overwrites X-Forwarded-For.
    trustProxy: true,
    bodyLimit: 1_000_000,
    forceCloseConnections: 'idle',
    genReqId: (request: { headers: Record<string, string | string[] | undefined> }) => {
      const given = request.headers['x-request-id'];
      return typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID();
    },
  });
}

function configOrExit(): Config {
  try {
    return readConfig(process.env);
  } catch (error) {
    if (!(error instanceof InvalidConfiguration)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(2);
  }
}
