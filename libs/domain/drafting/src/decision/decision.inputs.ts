import { Field, InputType, Int } from '@nestjs/graphql';
import { IdField, rule, TextField } from '@sic/graphql';
import { limits } from '@sic/kernel';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsInt, IsOptional, ValidateNested } from 'class-validator';
import { DecisionOutcomeEnum } from './decision.graphql.js';

/** How many accepted amendments one decision undoes at most. */
const MOST_UNDONE = 100;

@InputType({ description: 'An accepted amendment whose change a decision takes out of the draft, and why.' })
export class AcknowledgeUndoneInput {
  @IdField('The accepted amendment whose change goes again.')
  amendmentId!: string;

  @TextField({
    label: 'The reason',
    max: limits.reason,
    isLong: true,
    description: 'Why what it brought in goes again, for everybody to read.',
  })
  reason!: string;
}

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
    description:
      'For ACCEPTED_WITH_CHANGES: the clause as it will stand in the next version. Left out, it deletes the clause, which only an amendment that proposes it may.',
  })
  wording?: string | null;

  @IdField('For ACCEPTED_WITH_CHANGES: the draft revision of the clause that the editor saw', { isOptional: true })
  draftRevisionId?: string | null;

  @IdField(
    'Of a new clause: the clause of the draft after which it is put, or the section at whose beginning. Left out, it stands where it was proposed. For an amendment whose clause the draft does not have, too',
    { isOptional: true },
  )
  afterLineId?: string | null;

  @TextField({
    label: 'The reason',
    max: limits.reason,
    isLong: true,
    description: 'Why it is decided so, for everybody to read.',
  })
  reason!: string;

  @TextField({
    label: 'What came of the objections',
    max: limits.reason,
    isLong: true,
    isOptional: true,
    description: 'Needed to accept while there are concerns or blocks: what came of the talk, for everybody to read.',
  })
  objectionsOutcome?: string | null;

  @Field(() => [AcknowledgeUndoneInput], {
    nullable: true,
    description: 'Exactly the accepted amendments whose change it takes out of the draft; UndoesAccepted names them.',
  })
  @IsOptional()
  @ArrayMaxSize(MOST_UNDONE, rule('maxItems', { max: MOST_UNDONE }))
  @ValidateNested({ each: true })
  @Type(() => AcknowledgeUndoneInput)
  undoes?: AcknowledgeUndoneInput[] | null;
}
