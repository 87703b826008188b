import { Field, InputType } from '@nestjs/graphql';
import { IdField, rule, TextField } from '@sic/graphql';
import { limits } from '@sic/kernel';
import { POSITION_KINDS, type PositionKind, SubjectInput } from '@sic/subjects';
import { Type } from 'class-transformer';
import { IsIn, ValidateNested } from 'class-validator';
import { PositionKindEnum } from './position.graphql.js';

@InputType({ description: 'Where a member stands, on what, and on which wording of it.' })
export class TakePositionInput {
  @Field(() => SubjectInput, { description: 'What the position is on.' })
  @ValidateNested()
  @Type(() => SubjectInput)
  subject!: SubjectInput;

  @IdField('The revision of the subject that the member saw')
  revisionId!: string;

  @Field(() => PositionKindEnum, { description: 'Which of the four positions.' })
  @IsIn(POSITION_KINDS, rule('isIn'))
  kind!: PositionKind;

  @TextField({
    label: 'The reason',
    max: limits.reason,
    isLong: true,
    isOptional: true,
    description: 'Required for a concern and a block.',
  })
  reason?: string | null;
}

@InputType({ description: 'From what a member takes their position back.' })
export class WithdrawPositionInput {
  @Field(() => SubjectInput, { description: 'What the position was on.' })
  @ValidateNested()
  @Type(() => SubjectInput)
  subject!: SubjectInput;
}
