import type { DynamicModule } from '@nestjs/common';
import { Config } from '@sic/config';
import { currentRequestId } from '@sic/outbox';
import { LoggerModule } from 'nestjs-pino';

/** Structured logs with the id of the request or job; without secrets and mail addresses. */
export function createLoggingModule(): DynamicModule {
  return LoggerModule.forRootAsync({
    inject: [Config],
    useFactory: (config: Config) => ({
      pinoHttp: {
        level: config.logLevel,
        autoLogging: { ignore: (request) => (request.url ?? '').startsWith('/health') || request.url === '/metrics' },
        genReqId: (request) => request.id ?? currentRequestId() ?? '',
        mixin: () => ({ requestId: currentRequestId() }),
        serializers: {
          req: (request: { id: string; method: string; url: string }) => ({
            id: request.id,
            method: request.method,
            // Query strings carry tokens of mailed links.
            path: request.url.split('?')[0],
          }),
          res: (response: { statusCode: number }) => ({ status: response.statusCode }),
        },
        redact: ['req.headers', 'email', '*.email', 'password', '*.password', 'token', '*.token'],
      },
    }),
  });
}
