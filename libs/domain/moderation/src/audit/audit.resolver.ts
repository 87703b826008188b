import { Args, Query, Resolver } from '@nestjs/graphql';
import { ModeratorOnly } from '@sic/authorization';
import type { Connection } from '@sic/graphql';
import { type AuditEntry, AuditEntryConnection, AuditLogArgs } from './audit.graphql.js';
import { AuditQueries } from './audit.queries.js';

@Resolver()
export class AuditResolver {
  constructor(private readonly queries: AuditQueries) {}

  @ModeratorOnly()
  @Query(() => AuditEntryConnection, { description: 'Who did what to which thing, and when; newest first.' })
  async auditLog(@Args() args: AuditLogArgs): Promise<Connection<AuditEntry>> {
    return this.queries.page(args);
  }
}
