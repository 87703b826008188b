import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IdField, TextField } from '@sic/graphql';
import { limits } from '@sic/kernel';

@ObjectType('Comment', { description: 'What somebody says about an amendment, or in answer to such a comment.' })
export class CommentType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID, { nullable: true, description: 'The comment that it answers.' })
  parentId!: string | null;

  @Field(() => String, { description: 'Plain text. Empty when its author has deleted it.' })
  body!: string;

  @Field(() => Date)
  createdAt!: Date;

  @Field(() => Boolean)
  isDeleted!: boolean;

  @Field(() => Boolean, { description: 'Hidden by a moderator: only its author and moderators see it.' })
  isHidden!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer may delete it.' })
  viewerCanDelete!: boolean;

  authorId!: string;
}

@ObjectType({ description: 'A comment was posted.' })
export class CommentPostedAnswer {
  @Field(() => CommentType)
  comment!: CommentType;
}

@ObjectType({ description: 'A comment was deleted by its author.' })
export class CommentDeleted {
  @Field(() => ID)
  commentId!: string;
}

@InputType()
export class PostCommentInput {
  @IdField('Made by the client: a request that is repeated with the same id posts once', { isOptional: true })
  id?: string | null;

  @IdField('The amendment')
  amendmentId!: string;

  @IdField('The comment that it answers', { isOptional: true })
  parentId?: string | null;

  @TextField({ label: 'The comment', max: limits.comment, isLong: true })
  body!: string;
}

@InputType()
export class DeleteCommentInput {
  @IdField('The comment')
  commentId!: string;
}
