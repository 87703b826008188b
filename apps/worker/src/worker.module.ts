import { Global, Module } from '@nestjs/common';
import { AuthorizationModule, ActorSource, visitor } from '@sic/authorization';
import { SubjectsModule } from '@sic/subjects';
import { RateLimitsModule } from '@sic/rate-limits';
import { ConfigModule } from '@sic/config';
import { DatabaseModule } from '@sic/database';
import { DraftingWorkerModule } from '@sic/drafting';
import { GatheringsWorkerModule } from '@sic/gatherings';
import { IdentityWorkerModule } from '@sic/identity';
import { MailWorkerModule } from '@sic/mail';
import { ModerationWorkerModule } from '@sic/moderation';
import { NotificationsWorkerModule } from '@sic/notifications';
import { createLoggingModule, OperationsModule } from '@sic/operations';
import { OutboxModule, WorkerLoopModule } from '@sic/outbox';
import { ProfilesWorkerModule } from '@sic/profiles';
import { entities } from './entities.js';

/** Health and metrics are for anybody inside; the worker knows no sessions. */
@Global()
@Module({
  providers: [{ provide: ActorSource, useValue: { actorOf: () => Promise.resolve(visitor) } satisfies ActorSource }],
  exports: [ActorSource],
})
class NobodyModule {}

/** The background worker: the handlers of every domain, and the loop that feeds them. */
@Module({
  imports: [
    ConfigModule,
    createLoggingModule(),
    DatabaseModule.with(entities),
    OutboxModule,
    NobodyModule,
    AuthorizationModule,
    RateLimitsModule,
    SubjectsModule,
    OperationsModule,
    WorkerLoopModule,
    IdentityWorkerModule,
    MailWorkerModule,
    ProfilesWorkerModule,
    ModerationWorkerModule,
    DraftingWorkerModule,
    GatheringsWorkerModule,
    NotificationsWorkerModule,
  ],
})
export class WorkerModule {}
