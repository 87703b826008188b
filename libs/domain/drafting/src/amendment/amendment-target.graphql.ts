import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { enumOf, LanguageTag } from '@sic/graphql';
import { CLAUSE_STATES, type ClauseState } from './amendment-state.js';

const TargetClauseStateEnum = enumOf(
  'TargetClauseState',
  CLAUSE_STATES,
  'Whether the text still has the clause that an amendment changes, deletes or stands after.',
  {
    present: 'The latest version has it, and so will the next, as decided so far.',
    leaves: 'The latest version has it; the next will not, as decided so far.',
    gone: 'The latest version does not have it.',
  },
);

@ObjectType({ description: 'The place of a clause that is gone: what is added there stands in it.' })
export class KeptPlace {
  @Field(() => ID, {
    nullable: true,
    description: 'The clause of the latest version before it; null where it is the first place of its section.',
  })
  afterClauseId!: string | null;

  @Field(() => Int, { nullable: true, description: 'The number of that clause in the latest version.' })
  afterClauseNumber!: number | null;

  @Field(() => String, { nullable: true, description: 'The heading of that clause; null when it has none.' })
  afterClauseHeading!: string | null;
}

@ObjectType({ description: 'Where an amendment applies.' })
export class AmendmentTarget {
  @Field(() => ID, { description: 'The clause that it changes, deletes or stands after.' })
  clauseId!: string;

  @Field(() => Int, { nullable: true, description: 'The number of the clause in the version that it applies to.' })
  clauseNumber!: number | null;

  @Field(() => String, { nullable: true, description: 'The heading of the clause; null when it has none.' })
  clauseHeading!: string | null;

  @Field(() => String, { nullable: true, description: 'The wording that it amends; null when it does not amend one.' })
  baseWording!: string | null;

  @Field(() => String, { description: 'The heading of the section, or an empty text.' })
  sectionHeading!: string;

  @Field(() => TargetClauseStateEnum, { description: 'Whether the text still has the clause.' })
  clauseState!: ClauseState;

  @Field(() => KeptPlace, {
    nullable: true,
    description: 'Where a new clause of the amendment would stand, though its clause is gone; null while that stands.',
  })
  placeKept!: KeptPlace | null;

  @Field(() => ID, { description: 'The declaration that the clause belongs to.' })
  declarationId!: string;

  @Field(() => String, { description: 'The name of the declaration in addresses.' })
  declarationSlug!: string;

  @Field(() => String, { description: 'What the declaration is called.' })
  declarationTitle!: string;

  @Field(() => LanguageTag, { description: 'The language of the text.' })
  language!: string;
}
