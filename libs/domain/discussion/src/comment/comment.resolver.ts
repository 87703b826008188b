import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentMember, SignedIn, type SignedInMember } from '@sic/authorization';
import { type GraphQLContext, Returns } from '@sic/graphql';
import { MemberType, ProfilesReader } from '@sic/profiles';
import { problemsOfSubjects } from '@sic/subjects';
import { CommentType, DeleteCommentSuccess, PostCommentSuccess } from './comment.graphql.js';
import { DeleteCommentInput, PostCommentInput } from './comment.inputs.js';
import { CommentQueries } from './comment.queries.js';
import { DeleteComment } from './delete-comment.js';
import { PostComment } from './post-comment.js';

@Resolver(() => CommentType)
export class CommentResolver {
  constructor(
    private readonly queries: CommentQueries,
    private readonly profiles: ProfilesReader,
    private readonly post: PostComment,
    private readonly remove: DeleteComment,
  ) {}

  @ResolveField(() => MemberType, {
    nullable: true,
    description: 'Who wrote it; null when the profile may not be seen.',
  })
  author(@Parent() comment: CommentType, @Context() context: GraphQLContext): Promise<MemberType | null> {
    return this.profiles.member(context, comment.authorId);
  }

  @SignedIn()
  @Returns('Says something about a subject, or answers a comment.', () => PostCommentSuccess, problemsOfSubjects)
  async postComment(
    @CurrentMember() member: SignedInMember,
    @Args('input', { description: 'What is said, and about what.' }) input: PostCommentInput,
  ): Promise<PostCommentSuccess> {
    const id = await this.post.execute(member, input);
    return { comment: await this.queries.changed(member, id) };
  }

  @SignedIn()
  @Returns('Deletes an own comment: the words go, its place in the thread stays.', () => DeleteCommentSuccess)
  async deleteComment(
    @CurrentMember() member: SignedInMember,
    @Args('input', { description: 'Which comment to delete.' }) input: DeleteCommentInput,
  ): Promise<DeleteCommentSuccess> {
    await this.remove.execute(member, input);
    return { comment: await this.queries.changed(member, input.commentId) };
  }
}
