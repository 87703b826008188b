import { Field, ID, ObjectType } from '@nestjs/graphql';
import { connectionOf, Node } from '@sic/graphql';
import { ReportPermission, SubjectKindEnum } from '@sic/subjects';

@ObjectType({ implements: () => [ReportPermission], description: 'What the viewer may do with a comment.' })
export class CommentPermissions extends ReportPermission {
  @Field(() => Boolean, { description: 'Delete it: only its author, and only once.' })
  delete!: boolean;
}

@ObjectType('Comment', {
  implements: () => [Node],
  description: 'What a member says about something, or in answer to such a comment.',
})
export class CommentType implements Node {
  @Field(() => ID, { description: 'Also the last part of its address on the page: `#comment-<id>`.' })
  id!: string;

  @Field(() => SubjectKindEnum, { description: 'What kind of thing it is about.' })
  subjectKind!: string;

  @Field(() => ID, { description: 'The thing that it is about.' })
  subjectId!: string;

  @Field(() => ID, { nullable: true, description: 'The comment that it answers; null when it begins a thread.' })
  parentId!: string | null;

  @Field(() => String, { description: 'Plain text. Empty when its author has deleted it.' })
  body!: string;

  @Field(() => Date, { description: 'When it was posted.' })
  createdAt!: Date;

  @Field(() => Boolean, { description: 'Its author deleted the words; its place in the thread stays.' })
  isDeleted!: boolean;

  @Field(() => Boolean, { description: 'Hidden by a moderator: only its author and moderators see it.' })
  isHidden!: boolean;

  @Field(() => CommentPermissions, { description: 'What the viewer may do with it now.' })
  viewerCan!: CommentPermissions;

  authorId!: string;
}

@ObjectType({ description: 'The place of a comment that a moderator has hidden: nothing of what it says or by whom.' })
export class HiddenComment {
  @Field(() => ID, { nullable: true, description: 'The comment that it answers; null when it begins a thread.' })
  parentId!: string | null;

  @Field(() => Date, { description: 'When it was posted.' })
  createdAt!: Date;
}

export const CommentConnection = connectionOf(CommentType, 'CommentConnection');

@ObjectType({ description: 'The comment was posted, now or when the same id was sent before.' })
export class PostCommentSuccess {
  @Field(() => CommentType, { description: 'The comment as it is shown to its author.' })
  comment!: CommentType;
}

@ObjectType({ description: 'The words of the comment are gone.' })
export class DeleteCommentSuccess {
  @Field(() => CommentType, { description: 'What is left: its place in the thread.' })
  comment!: CommentType;
}
