import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IdField, TextField } from '@sic/graphql';
import { limits } from '@sic/kernel';
import { IsIn } from 'class-validator';
import { PositionEnum } from '../drafting.enums.js';
import { type Position, POSITIONS } from './support.entity.js';

@ObjectType({ description: 'How many members hold each position.' })
export class SupportCounts {
  @Field(() => Int)
  agree!: number;

  @Field(() => Int)
  canLiveWith!: number;

  @Field(() => Int)
  concern!: number;

  @Field(() => Int)
  block!: number;
}

@ObjectType({ description: "A viewer's own position." })
export class ViewerSupport {
  @Field(() => PositionEnum)
  position!: Position;

  @Field(() => String, { nullable: true })
  reason!: string | null;

  @Field(() => Boolean, { description: 'It was given to an earlier wording and waits to be confirmed.' })
  isForEarlierWording!: boolean;
}

@ObjectType('Support', { description: "A member's position on an amendment or clause." })
export class SupportType {
  @Field(() => ID)
  id!: string;

  @Field(() => PositionEnum)
  position!: Position;

  @Field(() => String, { nullable: true, description: 'Always there for a concern and a block.' })
  reason!: string | null;

  @Field(() => Boolean, { description: 'It was given to an earlier wording and waits to be confirmed.' })
  isForEarlierWording!: boolean;

  @Field(() => Date)
  updatedAt!: Date;

  memberId!: string;
}

@ObjectType({ description: 'The positions after the change.' })
export class SupportGiven {
  @Field(() => SupportCounts)
  supports!: SupportCounts;

  @Field(() => ViewerSupport, { nullable: true })
  viewerSupport!: ViewerSupport | null;
}

@InputType()
export class SupportSubjectInput {
  @IdField('The amendment; or else the clause', { isOptional: true })
  amendmentId?: string | null;

  @IdField('The clause; or else the amendment', { isOptional: true })
  clauseId?: string | null;
}

@InputType()
export class GiveSupportInput extends SupportSubjectInput {
  @IdField('The revision that the member saw, of the amendment or of the clause')
  revisionId!: string;

  @Field(() => PositionEnum)
  @IsIn(POSITIONS, { message: 'Choose one of the four positions.' })
  position!: Position;

  @TextField({
    label: 'The reason',
    max: limits.reason,
    isLong: true,
    isOptional: true,
    description: 'Required for a concern and a block.',
  })
  reason?: string | null;
}
