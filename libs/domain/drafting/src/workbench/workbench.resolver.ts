import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { CurrentMember, SignedIn, type SignedInMember } from '@sic/authorization';
import { Workbench } from './workbench.graphql.js';
import { WorkbenchQueries } from './workbench.queries.js';

/** What an editor reads to decide. */
@Resolver()
export class WorkbenchResolver {
  constructor(private readonly queries: WorkbenchQueries) {}

  @SignedIn()
  @Query(() => Workbench, { description: "The editor's workbench of a declaration. For editors of its process only." })
  amendmentsToDecide(
    @CurrentMember() member: SignedInMember,
    @Args('declarationId', { type: () => ID, description: 'The declaration that the viewer edits.' })
    declarationId: string,
  ): Promise<Workbench> {
    return this.queries.workbench(member, declarationId);
  }
}
