import 'reflect-metadata';
import { OpenSockets } from '@sic/graphql';
import { RateLimits } from '@sic/rate-limits';
import { AuthGateway, mountAuth, SessionsEnded } from '@sic/identity';
import { runApp } from '@sic/operations';
import { LiveEvents } from '@sic/outbox';
import { mountPictures } from '@sic/profiles';
import { ApiModule } from './api.module.js';

await runApp({
  module: ApiModule,
  port: (config) => config.apiPort,
  prepare: async (app, fastify, config) => {
    mountPictures(fastify);
    await mountAuth(fastify, app.get(AuthGateway).auth, app.get(RateLimits), config.publicUrl);
    const sockets = app.get(OpenSockets);
    app.get(LiveEvents).on(SessionsEnded, ({ accountId }) => sockets.closeAll(accountId));
  },
});
