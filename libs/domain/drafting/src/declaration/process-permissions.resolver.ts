import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLContext } from '@sic/graphql';
import { ProcessPermissions } from '@sic/processes';
import { canImport, canWriteToPeople } from '../drafting.policy.js';

/** What drafting adds to the permissions in a process. */
@Resolver(() => ProcessPermissions)
export class ProcessPermissionsResolver {
  @ResolveField(() => Boolean, { description: 'Import a text into the process as a declaration.' })
  importDeclaration(@Parent() { facts }: ProcessPermissions, @Context() { actor }: GraphQLContext): boolean {
    return canImport(actor, facts) === null;
  }

  @ResolveField(() => Boolean, { description: 'Write to the people who take part in the process.' })
  writeToPeople(@Parent() { facts }: ProcessPermissions, @Context() { actor }: GraphQLContext): boolean {
    return canWriteToPeople(actor, facts) === null;
  }
}
