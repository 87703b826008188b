import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  type Actor,
  AdministratorOnly,
  CurrentActor,
  CurrentMember,
  Public,
  SignedIn,
  type SignedInMember,
} from '@sic/authorization';
import { type Connection, type GraphQLContext, loaderOf, PageArgs, Returns } from '@sic/graphql';
import { MemberType, ProfilesReader } from '@sic/profiles';
import { canOpenProcess } from '../processes.policy.js';
import { AssignEditor } from './assign-editor.js';
import { PlanProcess } from './plan-process.js';
import type { PhaseKind } from './phase.js';
import {
  AssignEditorSuccess,
  PhaseKindEnum,
  PhaseType,
  PlanProcessSuccess,
  ProcessConnection,
  ProcessType,
  RemoveEditorSuccess,
} from './process.graphql.js';
import { AssignEditorInput, PlanProcessInput, RemoveEditorInput } from './process.inputs.js';
import { ProcessQueries } from './process.queries.js';
import { RemoveEditor } from './remove-editor.js';

@Resolver(() => ProcessType)
export class ProcessResolver {
  constructor(
    private readonly queries: ProcessQueries,
    private readonly profiles: ProfilesReader,
    private readonly assign: AssignEditor,
    private readonly remove: RemoveEditor,
    private readonly plan: PlanProcess,
  ) {}

  @Public()
  @Query(() => ProcessConnection, { description: 'Every process: those that are not over first, then the latest.' })
  processes(@CurrentActor() actor: Actor, @Args() page: PageArgs): Promise<Connection<ProcessType>> {
    return this.queries.list(actor, page);
  }

  @Public()
  @Query(() => ProcessType, { nullable: true, description: 'A process by its slug; null when there is none.' })
  process(
    @CurrentActor() actor: Actor,
    @Args('slug', { description: 'Its name in addresses.' }) slug: string,
  ): Promise<ProcessType | null> {
    return this.queries.bySlug(actor, slug);
  }

  @Public()
  @Query(() => Boolean, { description: 'Whether the viewer may open a process.' })
  viewerCanOpenProcess(@CurrentActor() actor: Actor): boolean {
    return canOpenProcess(actor) === null;
  }

  @ResolveField(() => [PhaseType], { description: 'The phases that have a date, in their order: at most seven.' })
  async phases(@Parent() process: ProcessType, @Context() context: GraphQLContext): Promise<PhaseType[]> {
    return (await loaderOf(context, 'processes.phases', (ids) => this.queries.phases(ids)).load(process.id)) ?? [];
  }

  @ResolveField(() => PhaseKindEnum, {
    nullable: true,
    description: 'The phase that it is in, where it can be put off so that the one before it goes on; else null.',
  })
  phaseToPutOff(
    @Parent() { id, viewerCan }: ProcessType,
    @Context() context: GraphQLContext,
  ): Promise<PhaseKind | null> {
    if (!viewerCan.plan) return Promise.resolve(null);
    return loaderOf(context, 'processes.phase-to-put-off', (ids) => this.queries.phaseToPutOff(ids)).load(id);
  }

  @ResolveField(() => [MemberType], {
    description:
      'Who decides in the process, the earliest named first. A list, since a process has a few editors only.',
  })
  async editors(@Parent() process: ProcessType, @Context() context: GraphQLContext): Promise<MemberType[]> {
    const ids = await loaderOf(context, 'processes.editors', (all) => this.queries.editorIds(all)).load(process.id);
    return (await Promise.all((ids ?? []).map((id) => this.profiles.member(context, id)))).filter(
      (member) => member !== null,
    );
  }

  @SignedIn()
  @Returns('Sets the dates of the phases to come, the summary and how it decides.', () => PlanProcessSuccess)
  async planProcess(
    @CurrentMember() member: SignedInMember,
    @Args('input', { description: 'What shall be planned.' }) input: PlanProcessInput,
  ): Promise<PlanProcessSuccess> {
    await this.plan.execute(member, input);
    return { process: await this.queries.changed(member, input.processId) };
  }

  @AdministratorOnly()
  @Returns('Makes a member an editor of a process. Done twice it changes nothing.', () => AssignEditorSuccess)
  async assignEditor(
    @CurrentMember() member: SignedInMember,
    @Args('input', { description: 'The process, and the member who becomes an editor of it.' })
    input: AssignEditorInput,
  ): Promise<AssignEditorSuccess> {
    await this.assign.execute(member, input);
    return { process: await this.queries.changed(member, input.processId) };
  }

  @AdministratorOnly()
  @Returns('Takes the editing of a process from a member. What they decided stays.', () => RemoveEditorSuccess)
  async removeEditor(
    @CurrentMember() member: SignedInMember,
    @Args('input', { description: 'The process, and the member who is no longer an editor of it.' })
    input: RemoveEditorInput,
  ): Promise<RemoveEditorSuccess> {
    await this.remove.execute(member, input);
    return { process: await this.queries.changed(member, input.processId) };
  }
}
