import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { enumOf, IdField, rule, TextField } from '@sic/graphql';
import { limits } from '@sic/kernel';
import { IsIn, IsInt } from 'class-validator';
import type { DecisionOutcome } from './decision.entity.js';

const DecisionOutcomeEnum = enumOf(
  'DecisionOutcome',
  ['accepted', 'accepted_with_changes', 'merged', 'rejected', 'superseded'] as const,
  'How an amendment was decided. Superseded: the text already says what it proposed.',
);

@ObjectType('AmendmentDecision', { description: 'How an amendment was decided, and why.' })
export class DecisionType {
  @Field(() => ID)
  id!: string;

  @Field(() => DecisionOutcomeEnum)
  outcome!: DecisionOutcome;

  @Field(() => String)
  reason!: string;

  @Field(() => String, { nullable: true })
  wordingBefore!: string | null;

  @Field(() => String, { nullable: true, description: 'The wording that was decided; null for none.' })
  wordingAfter!: string | null;

  @Field(() => Date)
  createdAt!: Date;

  amendmentId!: string;
  deciderId!: string | null;
}

@InputType()
export class DecideAmendmentInput {
  @IdField('The amendment')
  amendmentId!: string;

  @Field(() => Int, { description: 'The lock version that the editor saw.' })
  @IsInt(rule('isInteger'))
  lockVersion!: number;

  @Field(() => DecisionOutcomeEnum, { description: 'ACCEPTED, ACCEPTED_WITH_CHANGES or REJECTED.' })
  @IsIn(['accepted', 'accepted_with_changes', 'rejected'], rule('isIn'))
  outcome!: 'accepted' | 'accepted_with_changes' | 'rejected';

  @TextField({
    label: 'The wording',
    max: limits.clause,
    isLong: true,
    isOptional: true,
    description: 'For ACCEPTED_WITH_CHANGES: the wording of the clause as it will stand in the next version.',
  })
  wording?: string | null;

  @IdField('For ACCEPTED_WITH_CHANGES: the draft revision of the clause that the editor saw', { isOptional: true })
  draftRevisionId?: string | null;

  @TextField({ label: 'The reason', max: limits.reason, isLong: true })
  reason!: string;
}
