import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { enumOf, Node } from '@sic/graphql';
import { AmendmentType } from '../amendment/amendment.graphql.js';
import type { DecisionOutcome } from './decision.entity.js';

export const DecisionOutcomeEnum = enumOf(
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

  @Field(() => DecisionOutcomeEnum, { description: 'What the editors decided.' })
  outcome!: DecisionOutcome;

  @Field(() => String, { description: 'Why it was decided so, for everybody to read.' })
  reason!: string;

  @Field(() => String, { nullable: true, description: 'The wording of the clause before; null where there was none.' })
  wordingBefore!: string | null;

  @Field(() => String, { nullable: true, description: 'The wording that was decided; null for none.' })
  wordingAfter!: string | null;

  @Field(() => Date, { description: 'When it was decided.' })
  createdAt!: Date;

  @Field(() => Int, { description: 'The version that it was taken for: it can be taken back until that is published.' })
  forVersion!: number;

  @Field(() => Date, { nullable: true, description: 'When it was taken back; null while it is in force.' })
  takenBackAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was taken back; null while it is in force.' })
  takeBackReason!: string | null;

  amendmentId!: string;
  deciderId!: string | null;
  takenBackById!: string | null;
}

@ObjectType({ description: 'The amendment was decided.' })
export class DecideAmendmentSuccess {
  @Field(() => AmendmentType, { description: 'The amendment as it is now, with its decision.' })
  amendment!: AmendmentType;
}
