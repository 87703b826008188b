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
import { type GraphQLContext, loaderOf, Returns } from '@sic/graphql';
import { loadMember, MemberType, ProfilesReader } from '@sic/profiles';
import { AssignEditor } from './assign-editor.js';
import { PlanProcess } from './plan-process.js';
import { PlanProcessInput, ProcessPlan } from './process.inputs.js';
import { EditorAssigned, EditorInput, PhaseType, ProcessType } from './process.graphql.js';
import { ProcessQueries } from './process.queries.js';
import { RemoveEditor } from './remove-editor.js';

@Resolver(() => ProcessType)
export class ProcessResolver {
  constructor(
    private readonly queries: ProcessQueries,
    private readonly profiles: ProfilesReader,
    private readonly assignEditorCase: AssignEditor,
    private readonly removeEditorCase: RemoveEditor,
    private readonly planProcessCase: PlanProcess,
  ) {}

  @Public()
  @Query(() => [ProcessType], { description: 'Every process; those that go on now first. At most 100.' })
  processes(@CurrentActor() actor: Actor): Promise<ProcessType[]> {
    return this.queries.all(actor);
  }

  @Public()
  @Query(() => ProcessType, { nullable: true, description: 'A process by its slug.' })
  process(@CurrentActor() actor: Actor, @Args('slug') slug: string): Promise<ProcessType | null> {
    return this.queries.bySlug(actor, slug);
  }

  @ResolveField(() => [PhaseType], { description: 'In their order.' })
  async phases(@Parent() process: ProcessType, @Context() context: GraphQLContext): Promise<PhaseType[]> {
    return (await loaderOf(context, 'processes.phases', (ids) => this.queries.phases(ids)).load(process.id)) ?? [];
  }

  @ResolveField(() => [MemberType], { description: 'Who decides in the process.' })
  async editors(@Parent() process: ProcessType, @Context() context: GraphQLContext): Promise<MemberType[]> {
    const ids = await loaderOf(context, 'processes.editors', (all) => this.queries.editorIds(all)).load(process.id);
    return (await Promise.all((ids ?? []).map((id) => loadMember(context, this.profiles, id)))).filter(
      (member) => member !== null,
    );
  }

  @SignedIn()
  @Returns('Sets the dates of the phases to come, the summary and how it decides.', () => ProcessPlan)
  async planProcess(
    @CurrentMember() member: SignedInMember,
    @Args('input') input: PlanProcessInput,
  ): Promise<ProcessPlan> {
    await this.planProcessCase.execute(member, input);
    const phases = await this.queries.phases([input.processId]);
    return { phases: phases.get(input.processId) ?? [] };
  }

  @AdministratorOnly()
  @Returns('Makes a member an editor of a process.', () => EditorAssigned)
  async assignEditor(
    @CurrentMember() member: SignedInMember,
    @Args('input') input: EditorInput,
  ): Promise<EditorAssigned> {
    await this.assignEditorCase.execute(member, input);
    return this.editorsOf(member, input.processId);
  }

  @AdministratorOnly()
  @Returns('Takes the editing of a process from a member.', () => EditorAssigned)
  async removeEditor(
    @CurrentMember() member: SignedInMember,
    @Args('input') input: EditorInput,
  ): Promise<EditorAssigned> {
    await this.removeEditorCase.execute(member, input);
    return this.editorsOf(member, input.processId);
  }

  private async editorsOf(actor: Actor, processId: string): Promise<EditorAssigned> {
    const ids = (await this.queries.editorIds([processId])).get(processId) ?? [];
    return { editors: [...(await this.profiles.members(ids, actor)).values()] };
  }
}
