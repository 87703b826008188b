import { Global, Module } from '@nestjs/common';
import { ActorSource, AuthorizationModule, visitor } from '@sic/authorization';
import { ConfigModule } from '@sic/config';
import { DatabaseModule } from '@sic/database';
import { MailWorkerModule } from '@sic/mail';
import { domains, entities } from '@sic/manifests';
import { createLoggingModule, DomainsModule, OperationsModule } from '@sic/operations';
import { OutboxModule, WorkerLoopModule } from '@sic/outbox';
import { RateLimitsModule } from '@sic/rate-limits';
import { SubjectsModule } from '@sic/subjects';

/** The worker serves health and metrics only and has no sessions: every request is a visitor's. */
@Global()
@Module({
  providers: [{ provide: ActorSource, useValue: { actorOf: () => Promise.resolve(visitor) } satisfies ActorSource }],
  exports: [ActorSource],
})
class VisitorsOnlyModule {}

/** The background worker: the handlers of every domain, and the loop that runs them. */
@Module({
  imports: [
    ConfigModule,
    createLoggingModule(),
    DatabaseModule.with(entities),
    OutboxModule,
    VisitorsOnlyModule,
    AuthorizationModule,
    RateLimitsModule,
    SubjectsModule,
    OperationsModule,
    DomainsModule.with(domains),
    WorkerLoopModule,
    MailWorkerModule,
    ...domains.map((domain) => domain.workerModule),
  ],
})
export class WorkerModule {}
