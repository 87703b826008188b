import { Field, InputType, Int } from '@nestjs/graphql';
import { IdField, rule, TextField } from '@sic/graphql';
import { limits } from '@sic/kernel';
import { IsIn, IsInt } from 'class-validator';
import { DecisionOutcomeEnum } from './decision.graphql.js';

@InputType({ description: 'What an editor decides on which amendment, and why.' })
export class DecideAmendmentInput {
  @IdField('The amendment that is decided.')
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

  @TextField({
    label: 'The reason',
    max: limits.reason,
    isLong: true,
    description: 'Why it is decided so, for everybody to read.',
  })
  reason!: string;
}
