import { Module } from '@nestjs/common';
import { AuthorizationModule } from '@sic/authorization';
import { ConfigModule } from '@sic/config';
import { DatabaseModule } from '@sic/database';
import { createGraphQLModule } from '@sic/graphql';
import { domains, entities } from '@sic/manifests';
import { createLoggingModule, DomainsModule, OperationsModule } from '@sic/operations';
import { LiveModule, OutboxModule } from '@sic/outbox';
import { RateLimitsModule } from '@sic/rate-limits';
import { SubjectsModule } from '@sic/subjects';
import { PublicVersionController } from './public-version.controller.js';

/** The GraphQL endpoint: the module of every domain, and the platform that they use. */
@Module({
  imports: [
    ConfigModule,
    createLoggingModule(),
    DatabaseModule.with(entities),
    OutboxModule,
    LiveModule,
    AuthorizationModule,
    RateLimitsModule,
    SubjectsModule,
    createGraphQLModule(),
    OperationsModule,
    DomainsModule.with(domains),
    ...domains.map((domain) => domain.apiModule),
  ],
  controllers: [PublicVersionController],
})
export class ApiModule {}
