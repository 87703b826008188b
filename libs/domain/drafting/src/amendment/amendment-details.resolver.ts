import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '@sic/authorization';
import {
  CommentConnection,
  HiddenComment,
  type CommentType,
  DiscussionReader,
  PositionConnection,
  type PositionType,
} from '@sic/discussion';
import { type Connection, type GraphQLContext, loaderOf, PageArgs } from '@sic/graphql';
import { MemberType, ProfilesReader } from '@sic/profiles';
import { diffMarkdown } from '@sic/text';
import { DiffRunType, toDiffRuns } from '../version/version.graphql.js';
import { AmendmentDetailsQueries } from './amendment-details.queries.js';
import { AmendmentRevisionQueries } from './amendment-revision.queries.js';
import {
  AmendmentCollision,
  AmendmentRevisionConnection,
  type AmendmentRevisionType,
  AmendmentType,
} from './amendment.graphql.js';

/** Fields of an amendment that lists seldom ask for, batched over all amendments of the answer. */
@Resolver(() => AmendmentType)
export class AmendmentDetailsResolver {
  constructor(
    private readonly details: AmendmentDetailsQueries,
    private readonly revisionQueries: AmendmentRevisionQueries,
    private readonly discussion: DiscussionReader,
    private readonly profiles: ProfilesReader,
  ) {}

  @ResolveField(() => MemberType, {
    nullable: true,
    description: 'Who proposed it; null when the profile may not be seen.',
  })
  proposer(@Parent() amendment: AmendmentType, @Context() context: GraphQLContext): Promise<MemberType | null> {
    return this.profiles.member(context, amendment.proposerId);
  }

  @ResolveField(() => [DiffRunType], { description: 'What it changes, word by word.' })
  runs(@Parent() { target, wording }: AmendmentType): DiffRunType[] {
    return toDiffRuns(diffMarkdown(target.baseWording ?? '', wording));
  }

  @ResolveField(() => AmendmentRevisionConnection, { description: 'Everything that it proposed, the first first.' })
  async revisions(
    @Parent() { id }: AmendmentType,
    @Args() page: PageArgs,
    @Context() context: GraphQLContext,
  ): Promise<Connection<AmendmentRevisionType>> {
    const { first, after, last, before } = page;
    const loader = loaderOf(context, `drafting.revisions.${JSON.stringify([first, after, last, before])}`, (ids) =>
      this.revisionQueries.pages(context.actor, ids, page),
    );
    return (await loader.load(id))!;
  }

  @ResolveField(() => PositionConnection, { description: 'Who holds which position, the latest first.' })
  positions(
    @Parent() { id }: AmendmentType,
    @Args() page: PageArgs,
    @Context() context: GraphQLContext,
  ): Promise<Connection<PositionType>> {
    return this.discussion.positionsOn(context, { kind: 'amendment', id }, page);
  }

  @ResolveField(() => CommentConnection, { description: 'What was said, the oldest first; answers name their parent.' })
  comments(
    @Parent() { id }: AmendmentType,
    @Args() page: PageArgs,
    @Context() context: GraphQLContext,
  ): Promise<Connection<CommentType>> {
    return this.discussion.commentsOn(context, { kind: 'amendment', id }, page);
  }

  @ResolveField(() => [HiddenComment], {
    description: 'Where comments stand that a moderator has hidden from the viewer, the oldest first; at most 100.',
  })
  hiddenComments(@Parent() { id }: AmendmentType, @Context() context: GraphQLContext): Promise<HiddenComment[]> {
    return this.discussion.hiddenCommentsOn(context, { kind: 'amendment', id });
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
