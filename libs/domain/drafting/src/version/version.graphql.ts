import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { enumOf, IdField, rule, TextField } from '@sic/graphql';
import { limits } from '@sic/kernel';
import type { DiffRun } from '@sic/text';
import { Min } from 'class-validator';
import type { ClauseKind } from '../declaration/clause.entity.js';
import { ClauseKindEnum } from '../declaration/clause-kind.graphql.js';

const DiffKindEnum = enumOf(
  'DiffKind',
  ['same', 'removed', 'added'] as const,
  'Whether both wordings have the words, or only the earlier, or only the later one.',
);

@ObjectType('DiffRun', { description: 'A run of words that both wordings have, or only one of them.' })
export class DiffRunType implements DiffRun {
  @Field(() => DiffKindEnum)
  kind!: DiffRun['kind'];

  @Field(() => String)
  text!: string;
}

@ObjectType('Version', { description: 'A published version: numbered, hashed, never changed.' })
export class VersionType {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  number!: number;

  @Field(() => Date)
  publishedAt!: Date;

  @Field(() => String, { description: 'SHA-256 of its canonical JSON (RFC 8785), in hexadecimal.' })
  hash!: string;

  @Field(() => String, { description: 'What is new in it, in the words of the editor.' })
  note!: string;

  publishedById!: string | null;
}

@ObjectType({ description: 'A line of a version: a section with its heading, or a clause with its wording.' })
export class VersionLine {
  @Field(() => ID, { description: 'The id of the section or clause, for life.' })
  id!: string;

  @Field(() => Boolean)
  isSection!: boolean;

  @Field(() => Int, { description: 'Depth of a section from 1; indent of a clause from 0.' })
  depth!: number;

  @Field(() => Int, { nullable: true, description: 'The number of a clause in this version, from 1.' })
  clauseNumber!: number | null;

  @Field(() => ClauseKindEnum, { nullable: true })
  clauseKind!: ClauseKind | null;

  @Field(() => String, { nullable: true })
  heading!: string | null;

  @Field(() => String, { nullable: true })
  wording!: string | null;

  @Field(() => ID, { nullable: true })
  revisionId!: string | null;
}

@ObjectType({ description: 'A version, whole.' })
export class VersionPage {
  @Field(() => VersionType)
  version!: VersionType;

  @Field(() => Int, { description: 'The number of the latest version.' })
  latestNumber!: number;

  @Field(() => ID)
  declarationId!: string;

  @Field(() => String)
  declarationSlug!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  language!: string;

  @Field(() => [VersionLine])
  lines!: VersionLine[];

  @Field(() => String, { description: 'The text whose SHA-256 is the hash: JSON in canonical form (RFC 8785).' })
  canonicalJson!: string;
}

@ObjectType({ description: 'A line of two versions side by side.' })
export class ComparedLine {
  @Field(() => ID)
  id!: string;

  @Field(() => Boolean)
  isSection!: boolean;

  @Field(() => Int)
  depth!: number;

  @Field(() => ClauseKindEnum, { nullable: true })
  clauseKind!: ClauseKind | null;

  @Field(() => String, { nullable: true })
  heading!: string | null;

  @Field(() => Boolean, { description: 'Only the later version has it.' })
  isAdded!: boolean;

  @Field(() => Boolean, { description: 'Only the earlier version has it.' })
  isRemoved!: boolean;

  @Field(() => Boolean, { description: 'Both have it, with different words.' })
  isReworded!: boolean;

  @Field(() => [DiffRunType], { description: 'Word by word. Empty for sections.' })
  runs!: DiffRunType[];
}

@ObjectType({ description: 'What changed from one version to another.' })
export class VersionComparison {
  @Field(() => VersionType)
  from!: VersionType;

  @Field(() => VersionType)
  to!: VersionType;

  @Field(() => Int, { description: 'How many clauses were added, removed or reworded.' })
  changedClauseCount!: number;

  @Field(() => [ComparedLine], { description: 'Every line of either version, in the order of the later one.' })
  lines!: ComparedLine[];
}

@ObjectType({ description: 'A version was published.' })
export class VersionPublishedAnswer {
  @Field(() => VersionType)
  version!: VersionType;
}

@InputType()
export class PublishVersionInput {
  @IdField('The declaration')
  declarationId!: string;

  @Field(() => Int, { description: 'The number of the latest version that the editor saw.' })
  @Min(0, rule('min', { min: 0 }))
  latestNumberSeen!: number;

  @TextField({ label: 'The note', max: limits.reason, isLong: true, description: 'What is new, in a few words.' })
  note!: string;
}
