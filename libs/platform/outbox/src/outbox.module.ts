import { Global, Logger, Module, type OnApplicationShutdown } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Config } from '@sic/config';
import { Database } from '@sic/database';
import { EffectRunner } from './effect-runner.js';
import { HandlerRegistry } from './handler-registry.js';
import { LiveEvents } from './live-events.js';
import { openLiveBus } from './live-bus.js';
import { Outbox } from './outbox.js';
import { Relay } from './relay.js';
import { RetryPlan } from './retry-plan.js';
import { WorkerLoop } from './worker-loop.js';

/** Publishing events, for every process that changes something. */
@Global()
@Module({ providers: [Outbox], exports: [Outbox] })
export class OutboxModule {}

/** Live subscriptions to committed events, for the api. */
@Global()
@Module({
  providers: [
    {
      provide: LiveEvents,
      inject: [Config, Database],
      useFactory: (config: Config, database: Database) =>
        new LiveEvents(openLiveBus(config, database, (error) => new Logger('LiveBus').warn(error.message))),
    },
  ],
  exports: [LiveEvents],
})
export class LiveModule implements OnApplicationShutdown {
  constructor(private readonly live: LiveEvents) {}

  onApplicationShutdown(): Promise<void> {
    return this.live.close();
  }
}

/** Relaying and handling events, for the worker. */
@Module({
  imports: [DiscoveryModule],
  providers: [HandlerRegistry, RetryPlan, Relay, EffectRunner, WorkerLoop],
  exports: [HandlerRegistry, WorkerLoop, EffectRunner, Relay],
})
export class WorkerLoopModule {}
