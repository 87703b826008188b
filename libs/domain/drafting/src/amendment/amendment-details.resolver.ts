import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '@sic/authorization';
import { type GraphQLContext, loaderOf } from '@sic/graphql';
import { loadMember, MemberType, ProfilesReader } from '@sic/profiles';
import { diffWords } from '@sic/text';
import { CommentType } from '../comment/comment.graphql.js';
import { CommentQueries } from '../comment/comment.queries.js';
import { SupportType } from '../support/support.graphql.js';
import { SupportQueries } from '../support/support.queries.js';
import { DiffRunType } from '../version/version.graphql.js';
import { AmendmentDetailsQueries } from './amendment-details.queries.js';
import { AmendmentCollision, AmendmentRevisionType, AmendmentType } from './amendment.graphql.js';

/** Fields of an amendment that lists seldom ask for, batched over all amendments of the answer. */
@Resolver(() => AmendmentType)
export class AmendmentDetailsResolver {
  constructor(
    private readonly details: AmendmentDetailsQueries,
    private readonly commentQueries: CommentQueries,
    private readonly supportQueries: SupportQueries,
    private readonly profiles: ProfilesReader,
  ) {}

  @ResolveField(() => MemberType, { nullable: true })
  proposer(@Parent() amendment: AmendmentType, @Context() context: GraphQLContext): Promise<MemberType | null> {
    return loadMember(context, this.profiles, amendment.proposerId);
  }

  @ResolveField(() => [DiffRunType], { description: 'What it changes, word by word.' })
  runs(@Parent() { target, wording }: AmendmentType): DiffRunType[] {
    return diffWords(target.baseWording ?? '', wording);
  }

  @ResolveField(() => [AmendmentRevisionType], { description: 'Everything that it proposed, the first first.' })
  async revisions(
    @Parent() amendment: AmendmentType,
    @Context() context: GraphQLContext,
  ): Promise<AmendmentRevisionType[]> {
    const loader = loaderOf(context, 'drafting.revisions', (ids) => this.details.revisions(ids));
    return (await loader.load(amendment.id)) ?? [];
  }

  @ResolveField(() => [SupportType], { description: 'Who holds which position, the latest first.' })
  async supporters(@Parent() amendment: AmendmentType, @Context() context: GraphQLContext): Promise<SupportType[]> {
    const loader = loaderOf(context, 'drafting.supports', (ids) => this.supportQueries.ofAmendments(ids));
    return (await loader.load(amendment.id)) ?? [];
  }

  @ResolveField(() => [CommentType], { description: 'All threads, the oldest first; answers name their parent.' })
  async comments(
    @Parent() amendment: AmendmentType,
    @CurrentActor() actor: Actor,
    @Context() context: GraphQLContext,
  ): Promise<CommentType[]> {
    const loader = loaderOf(context, 'drafting.comments', (ids) => this.commentQueries.ofAmendments(actor, ids));
    return (await loader.load(amendment.id)) ?? [];
  }

  @ResolveField(() => [AmendmentCollision], {
    description: 'Other open amendments of the same clause that touch the same words. Empty once it is decided.',
  })
  async collisions(
    @Parent() amendment: AmendmentType,
    @CurrentActor() actor: Actor,
    @Context() context: GraphQLContext,
  ): Promise<AmendmentCollision[]> {
    const loader = loaderOf(context, 'drafting.collisions', (ids) => this.details.collisions(actor, ids));
    return (await loader.load(amendment.id)) ?? [];
  }
}
