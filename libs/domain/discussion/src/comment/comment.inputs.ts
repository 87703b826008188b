import { Field, InputType } from '@nestjs/graphql';
import { IdField, TextField } from '@sic/graphql';
import { limits } from '@sic/kernel';
import { SubjectInput } from '@sic/subjects';
import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';

@InputType({ description: 'What a member says, and about what.' })
export class PostCommentInput {
  @IdField('A UUID made by the client: what a member sends again with the same one is posted once', {
    isOptional: true,
  })
  requestId?: string | null;

  @Field(() => SubjectInput, { description: 'What it is about.' })
  @ValidateNested()
  @Type(() => SubjectInput)
  subject!: SubjectInput;

  @IdField('The comment on the same subject that it answers', { isOptional: true })
  parentId?: string | null;

  @TextField({ label: 'The words of the comment', max: limits.comment, isLong: true })
  body!: string;
}

@InputType({ description: 'Which comment its author deletes.' })
export class DeleteCommentInput {
  @IdField('The comment to delete, which the member wrote')
  commentId!: string;
}
