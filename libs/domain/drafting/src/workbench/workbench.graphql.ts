import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ComparedLine } from '../version/version.graphql.js';
import { AmendmentType } from '../amendment/amendment.graphql.js';

@ObjectType({ description: 'A clause with open amendments, as an editor works on it.' })
export class ClauseToDecide {
  @Field(() => ID, { description: 'The clause that the amendments are about.' })
  clauseId!: string;

  @Field(() => Int, { nullable: true, description: 'Its number in the latest version; null when it is not in it.' })
  clauseNumber!: number | null;

  @Field(() => String, { description: 'The heading of its section, or an empty text.' })
  sectionHeading!: string;

  @Field(() => String, { nullable: true, description: 'The wording in the latest version.' })
  publishedWording!: string | null;

  @Field(() => String, { nullable: true, description: 'The wording in the draft of the next version; null: deleted.' })
  draftWording!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The draft revision. Who accepts with changes names the one they saw.',
  })
  draftRevisionId!: string | null;

  @Field(() => [AmendmentType], {
    description:
      'The open amendments to the clause, the oldest first. A list: the workbench is one page read of at most 500.',
  })
  amendments!: AmendmentType[];
}

@ObjectType({ description: 'The next version, as it would be if it were published now.' })
export class NextVersion {
  @Field(() => Int, { description: 'The number of the latest version.' })
  latestNumber!: number;

  @Field(() => Int, { description: 'How many clauses would be added, removed or reworded.' })
  changedClauseCount!: number;

  @Field(() => [ComparedLine], {
    description: 'Every line of both, in the order of the next version. A list: a version is read whole.',
  })
  lines!: ComparedLine[];

  @Field(() => [AmendmentType], {
    description:
      'What was decided for it, rejected amendments too. A list: the workbench is one page read of at most 500.',
  })
  decidedAmendments!: AmendmentType[];
}

@ObjectType({ description: "An editor's workbench: what is to be decided, and what has been for the next version." })
export class Workbench {
  @Field(() => [ClauseToDecide], { description: 'Clauses with open amendments, in reading order.' })
  clauses!: ClauseToDecide[];

  @Field(() => Int, { description: 'How many amendments are open, the same as on the page of the declaration.' })
  openAmendmentCount!: number;

  @Field(() => Int, { description: 'How many were open when the last phase ended that decides them: not decided.' })
  notDecidedCount!: number;

  @Field(() => NextVersion, { description: 'What has been decided since the latest version.' })
  nextVersion!: NextVersion;
}
