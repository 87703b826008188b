import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { PositionCounts, PositionType } from '@sic/discussion';
import { AmendmentType } from '../amendment/amendment.graphql.js';
import { DeclarationPermissions } from './declaration.graphql.js';
import { ClauseKindEnum } from './clause-kind.graphql.js';
import type { ClauseKind } from './clause.entity.js';

@ObjectType({ description: 'A run of words, and where they come from.' })
export class ProvenanceRun {
  @Field(() => String)
  text!: string;

  @Field(() => AmendmentType, {
    nullable: true,
    description:
      'The amendment that proposed the words, or on which an editor decided with words of their own; null: imported.',
  })
  amendment!: AmendmentType | null;

  @Field(() => Boolean, { description: 'Whether the words are those of the editor who decided, not of the proposer.' })
  isOfDecision!: boolean;
}

@ObjectType('ClauseRevision', { description: 'One wording of a clause; never overwritten.' })
export class ClauseRevisionType {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'From 1.' })
  number!: number;

  @Field(() => String)
  wording!: string;

  @Field(() => Date)
  createdAt!: Date;

  @Field(() => [Int], { description: 'The versions that have this wording.' })
  versionNumbers!: number[];

  @Field(() => AmendmentType, { nullable: true, description: 'The amendment whose decision made it; null: imported.' })
  amendment!: AmendmentType | null;

  @Field(() => [ProvenanceRun], { description: 'Where every word comes from.' })
  provenance!: ProvenanceRun[];
}

@ObjectType({ description: 'A clause by its permanent address, with everything that it ever said.' })
export class ClausePage {
  @Field(() => ID)
  id!: string;

  @Field(() => ClauseKindEnum)
  kind!: ClauseKind;

  @Field(() => String, { nullable: true })
  heading!: string | null;

  @Field(() => Int, { nullable: true, description: 'Its number in the latest version; null when it is not in it.' })
  number!: number | null;

  @Field(() => String, { nullable: true, description: 'Its wording in the latest version; null when it is not in it.' })
  wording!: string | null;

  @Field(() => ID, { nullable: true })
  revisionId!: string | null;

  @Field(() => String, { description: 'The heading of its section, or an empty text.' })
  sectionHeading!: string;

  @Field(() => ID)
  declarationId!: string;

  @Field(() => String)
  declarationSlug!: string;

  @Field(() => String)
  declarationTitle!: string;

  @Field(() => String, { description: 'BCP 47.' })
  language!: string;

  @Field(() => Int, { description: 'The number of the latest version.' })
  latestNumber!: number;

  @Field(() => Int)
  openAmendmentCount!: number;

  @Field(() => PositionCounts, { description: 'How many members hold each position on it.' })
  positionCounts!: PositionCounts;

  @Field(() => PositionType, { nullable: true, description: 'Where the viewer stands; null when they have not said.' })
  viewerPosition!: PositionType | null;

  @Field(() => DeclarationPermissions)
  viewerCan!: DeclarationPermissions;

  @Field(() => [ClauseRevisionType], { description: 'Every wording that was published, the latest first.' })
  revisions!: ClauseRevisionType[];
}
