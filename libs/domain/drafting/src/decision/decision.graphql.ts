import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { enumOf, IdField, Node, rule, TextField } from '@sic/graphql';
import { limits } from '@sic/kernel';
import { IsIn, IsInt } from 'class-validator';
import { AmendmentType } from '../amendment/amendment.graphql.js';
import type { DecisionOutcome } from './decision.entity.js';

const DecisionOutcomeEnum = enumOf(
  'DecisionOutcome',
  ['accepted', 'accepted_with_changes', 'rejected', 'superseded'] as const,
  'How an amendment was decided.',
  {
    accepted: 'As it was proposed, merged with what had been decided before.',
    accepted_with_changes: 'With a wording that the editor wrote.',
    rejected: 'The text stays as it is.',
    superseded: 'The text already says what it proposed.',
  },
);

@ObjectType('AmendmentDecision', { implements: () => [Node], description: 'How an amendment was decided, and why.' })
export class DecisionType implements Node {
  @Field(() => ID, { description: 'Unique among all things, and permanent.' })
  id!: string;

  @Field(() => DecisionOutcomeEnum, { description: 'What was decided.' })
  outcome!: DecisionOutcome;

  @Field(() => String, { description: 'Why it was decided so, for everybody to read.' })
  reason!: string;

  @Field(() => String, { nullable: true, description: 'The wording of the clause before; null where there was none.' })
  wordingBefore!: string | null;

  @Field(() => String, { nullable: true, description: 'The wording that was decided; null for none.' })
  wordingAfter!: string | null;

  @Field(() => Date, { description: 'When it was decided.' })
  createdAt!: Date;

  amendmentId!: string;
  deciderId!: string | null;
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

@ObjectType({ description: 'The amendment was decided.' })
export class DecideAmendmentSuccess {
  @Field(() => AmendmentType, { description: 'The amendment as it is now, with its decision.' })
  amendment!: AmendmentType;
}
