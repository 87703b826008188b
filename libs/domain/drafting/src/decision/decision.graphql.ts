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

  @Field(() => String, {
    nullable: true,
    description: 'What came of the concerns and blocks that were open, for everybody to read; null without.',
  })
  objectionsOutcome!: string | null;

  @Field(() => ID, { nullable: true, description: 'The clause that was changed, deleted or made; null when none was.' })
  clauseId!: string | null;

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

@ObjectType('UndoneDecision', {
  description: 'A decision that takes out of the draft what an earlier one accepted into it.',
})
export class UndoneDecisionType {
  @Field(() => AmendmentType, {
    nullable: true,
    description: 'The accepted amendment whose change is taken out; null when the viewer may not see it.',
  })
  undoneAmendment!: AmendmentType | null;

  @Field(() => AmendmentType, {
    nullable: true,
    description: 'The amendment whose decision takes it out; null when the viewer may not see it.',
  })
  amendment!: AmendmentType | null;

  @Field(() => String, { description: 'Why, for everybody to read.' })
  reason!: string;

  @Field(() => [String], { description: 'Passages that it had brought in and that went.' })
  lostWords!: string[];

  @Field(() => [String], { description: 'Passages that it had taken out and that came back.' })
  restoredWords!: string[];
}

@ObjectType({ description: 'The amendment was decided.' })
export class DecideAmendmentSuccess {
  @Field(() => AmendmentType, { description: 'The amendment as it is now, with its decision.' })
  amendment!: AmendmentType;
}
