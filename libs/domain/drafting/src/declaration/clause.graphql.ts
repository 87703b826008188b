import { connectionOf, LanguageTag, Node } from '@sic/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { PositionCounts, PositionType } from '@sic/discussion';
import { AmendmentType } from '../amendment/amendment.graphql.js';
import { DeclarationPermissions } from './declaration.graphql.js';
import { ClauseKindEnum } from './clause-kind.graphql.js';
import type { ClauseKind } from './clause.entity.js';

@ObjectType({ description: 'A run of words, and where they come from.' })
export class ProvenanceRun {
  @Field(() => String, { description: 'The words as they are seen, of which the wording is made in this order.' })
  text!: string;

  @Field(() => AmendmentType, {
    nullable: true,
    description:
      'The amendment that proposed the words, or on which an editor decided with words of their own; null: imported, or hidden from the viewer.',
  })
  amendment!: AmendmentType | null;

  @Field(() => Boolean, { description: 'Whether the words are of an amendment that is hidden from the viewer.' })
  isOfHidden!: boolean;

  @Field(() => Boolean, { description: 'Whether the words are those of the editor who decided, not of the proposer.' })
  isOfDecision!: boolean;
}

@ObjectType('ClauseRevision', { description: 'One wording of a clause; never overwritten.' })
export class ClauseRevisionType {
  @Field(() => ID, { description: 'Unique among all things, and permanent.' })
  id!: string;

  @Field(() => Int, { description: 'Counted per clause from 1, in the order of writing.' })
  number!: number;

  @Field(() => String, { description: 'The words of this revision, in Markdown.' })
  wording!: string;

  @Field(() => Date, { description: 'When it was decided or imported.' })
  createdAt!: Date;

  @Field(() => [Int], { description: 'The versions that have this wording.' })
  versionNumbers!: number[];

  @Field(() => AmendmentType, { nullable: true, description: 'The amendment whose decision made it; null: imported.' })
  amendment!: AmendmentType | null;

  @Field(() => Boolean, { description: 'Whether the amendment that made this wording is hidden from the viewer.' })
  isAmendmentHidden!: boolean;

  @Field(() => [ProvenanceRun], { description: 'Where every word comes from.' })
  provenance!: ProvenanceRun[];
}

@ObjectType({
  implements: () => [Node],
  description: 'A clause by its permanent address, with everything that it ever said.',
})
export class ClausePage implements Node {
  @Field(() => ID, { description: 'Unique among all things; the clause keeps it for life.' })
  id!: string;

  @Field(() => ClauseKindEnum, { description: 'How it is set.' })
  kind!: ClauseKind;

  @Field(() => String, { nullable: true, description: 'Its own heading, if it has one.' })
  heading!: string | null;

  @Field(() => Int, { nullable: true, description: 'Its number in the latest version; null when it is not in it.' })
  number!: number | null;

  @Field(() => String, { nullable: true, description: 'Its wording in the latest version; null when it is not in it.' })
  wording!: string | null;

  @Field(() => ID, { nullable: true, description: 'The revision that the latest version has; null when it has none.' })
  revisionId!: string | null;

  @Field(() => String, { description: 'The heading of its section, or an empty text.' })
  sectionHeading!: string;

  @Field(() => ID, { description: 'The declaration that it belongs to.' })
  declarationId!: string;

  @Field(() => String, { description: 'The name of the declaration in addresses.' })
  declarationSlug!: string;

  @Field(() => String, { description: 'What the declaration is called.' })
  declarationTitle!: string;

  @Field(() => LanguageTag, { description: 'The language of the text.' })
  language!: string;

  @Field(() => Int, { description: 'The number of the latest version.' })
  latestNumber!: number;

  @Field(() => Int, { description: 'Amendments that are submitted and not decided.' })
  openAmendmentCount!: number;

  @Field(() => PositionCounts, { description: 'How many members hold each position on it.' })
  positionCounts!: PositionCounts;

  @Field(() => PositionType, { nullable: true, description: 'Where the viewer stands; null when they have not said.' })
  viewerPosition!: PositionType | null;

  @Field(() => DeclarationPermissions, { description: 'What the viewer may do with the clause now.' })
  viewerCan!: DeclarationPermissions;

  @Field(() => DeclarationPermissions, {
    description: 'What every member may do with the clause now: for a visitor, what signing in allows.',
  })
  membersCan!: DeclarationPermissions;
}

export const ClauseRevisionConnection = connectionOf(ClauseRevisionType, 'ClauseRevisionConnection');
