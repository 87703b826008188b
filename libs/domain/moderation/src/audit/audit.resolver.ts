import { Args, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, ModeratorOnly } from '@sic/authorization';
import type { Connection } from '@sic/graphql';
import { Domains } from '@sic/operations';
import { type AuditEntry, AuditEntryConnection } from './audit.graphql.js';
import { AuditLogArgs } from './audit.inputs.js';
import { AuditQueries } from './audit.queries.js';

@Resolver()
export class AuditResolver {
  constructor(
    private readonly queries: AuditQueries,
    private readonly domains: Domains,
  ) {}

  @ModeratorOnly()
  @Query(() => AuditEntryConnection, { description: 'Who did what to which thing, and when; newest first.' })
  async auditLog(@CurrentActor() actor: Actor, @Args() args: AuditLogArgs): Promise<Connection<AuditEntry>> {
    return this.queries.page(actor, args);
  }

  @ModeratorOnly()
  @Query(() => [String], { description: 'The parts of the platform whose actions the audit log keeps.' })
  auditDomains(): string[] {
    return this.domains.manifests.filter(({ auditActions }) => auditActions.length > 0).map(({ name }) => name);
  }
}
