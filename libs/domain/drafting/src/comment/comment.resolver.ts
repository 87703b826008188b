import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, SignedIn } from '@sic/authorization';
import { type GraphQLContext, Returns } from '@sic/graphql';
import { PhaseDoesNotAllow } from '@sic/processes';
import { MemberType, ProfilesReader } from '@sic/profiles';
import { loadMember } from '../member-loader.js';
import { AmendmentNotOpen } from '../drafting.problems.js';
import {
  CommentDeleted,
  CommentPostedAnswer,
  CommentType,
  DeleteCommentInput,
  PostCommentInput,
} from './comment.graphql.js';
import { CommentQueries } from './comment.queries.js';
import { DeleteComment } from './delete-comment.js';
import { PostComment } from './post-comment.js';

@Resolver(() => CommentType)
export class CommentResolver {
  constructor(
    private readonly queries: CommentQueries,
    private readonly profiles: ProfilesReader,
    private readonly postCommentCase: PostComment,
    private readonly deleteCommentCase: DeleteComment,
  ) {}

  @ResolveField(() => MemberType, { nullable: true })
  author(@Parent() comment: CommentType, @Context() context: GraphQLContext): Promise<MemberType | null> {
    return loadMember(context, this.profiles, comment.authorId);
  }

  @SignedIn()
  @Returns(
    'Says something about an amendment, or answers a comment.',
    () => CommentPostedAnswer,
    PhaseDoesNotAllow,
    AmendmentNotOpen,
  )
  async postComment(
    @CurrentActor() actor: Actor,
    @Args('input') input: PostCommentInput,
  ): Promise<CommentPostedAnswer> {
    const id = await this.postCommentCase.execute(actor, input);
    return { comment: await this.queries.own(actor, id) };
  }

  @SignedIn()
  @Returns('Deletes an own comment: the words go, its place in the thread stays.', () => CommentDeleted)
  async deleteComment(@CurrentActor() actor: Actor, @Args('input') input: DeleteCommentInput): Promise<CommentDeleted> {
    await this.deleteCommentCase.execute(actor, input);
    return { commentId: input.commentId };
  }
}
