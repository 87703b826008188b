import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type GraphQLContext, loaderOf } from '@sic/graphql';
import { ProcessPermissions, ProcessType } from '@sic/processes';
import { canImport, membersOnDeclaration } from '../drafting.policy.js';
import { DeclarationSummary } from './declaration.graphql.js';
import { DeclarationQueries } from './declaration.queries.js';

/** What drafting adds to a process. */
@Resolver(() => ProcessType)
export class ProcessDeclarationsResolver {
  constructor(private readonly queries: DeclarationQueries) {}

  @ResolveField(() => [DeclarationSummary], { description: 'The texts of the process, the first first.' })
  async declarations(
    @Parent() process: ProcessType,
    @Context() context: GraphQLContext,
  ): Promise<DeclarationSummary[]> {
    const loader = loaderOf(context, 'drafting.declarations', (ids) => this.queries.ofProcesses(ids));
    const membersCan = membersOnDeclaration(process.viewerCan.facts);
    return ((await loader.load(process.id)) ?? []).map((declaration) => ({ ...declaration, membersCan }));
  }
}

/** What drafting adds to the permissions in a process. */
@Resolver(() => ProcessPermissions)
export class ProcessPermissionsResolver {
  @ResolveField(() => Boolean, { description: 'Import a text into the process as a declaration.' })
  importDeclaration(@Parent() { facts }: ProcessPermissions, @Context() { actor }: GraphQLContext): boolean {
    return canImport(actor, facts) === null;
  }
}
