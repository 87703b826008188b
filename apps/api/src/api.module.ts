import { Module } from '@nestjs/common';
import { AuthorizationModule } from '@sic/authorization';
import { SubjectsModule } from '@sic/subjects';
import { RateLimitsModule } from '@sic/rate-limits';
import { ConfigModule } from '@sic/config';
import { DatabaseModule } from '@sic/database';
import { DraftingModule } from '@sic/drafting';
import { GatheringsModule } from '@sic/gatherings';
import { createGraphQLModule } from '@sic/graphql';
import { IdentityModule } from '@sic/identity';
import { ModerationModule } from '@sic/moderation';
import { NotificationsModule } from '@sic/notifications';
import { createLoggingModule, OperationsModule } from '@sic/operations';
import { LiveModule, OutboxModule } from '@sic/outbox';
import { ProfilesModule } from '@sic/profiles';
import { entities } from './entities.js';
import { PublicVersionController } from './public-version.controller.js';

/** The GraphQL door: one module per domain, and what they stand on. */
@Module({
  imports: [
    ConfigModule,
    createLoggingModule(),
    DatabaseModule.with(entities),
    OutboxModule,
    LiveModule,
    IdentityModule,
    AuthorizationModule,
    RateLimitsModule,
    SubjectsModule,
    createGraphQLModule(),
    OperationsModule,
    ProfilesModule,
    ModerationModule,
    DraftingModule,
    GatheringsModule,
    NotificationsModule,
  ],
  controllers: [PublicVersionController],
})
export class ApiModule {}
