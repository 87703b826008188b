import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type GraphQLContext, loaderOf } from '@sic/graphql';
import { ProcessType } from '@sic/processes';
import { membersOnDeclaration } from '../drafting.policy.js';
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
