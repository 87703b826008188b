import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ReportPermission } from '@sic/subjects';
import { canOnReport } from '../moderation.policy.js';

/** What moderation adds to the permissions on every thing that can be reported. Reads nothing. */
@Resolver(() => ReportPermission)
export class ReportPermissionResolver {
  @ResolveField(() => Boolean, { description: 'Report it to the moderators.' })
  report(@Parent() { reporting }: ReportPermission): boolean {
    return reporting !== null && canOnReport(reporting.actor, 'make', reporting) === null;
  }
}
