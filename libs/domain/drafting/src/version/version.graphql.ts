import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf, enumOf, LanguageTag, Node } from '@sic/graphql';
import type { DiffRun, StyledRun } from '@sic/text';
import type { ClauseKind } from '../declaration/clause.entity.js';
import { ClauseKindEnum } from '../declaration/clause-kind.graphql.js';

const DiffKindEnum = enumOf(
  'DiffKind',
  ['same', 'removed', 'added'] as const,
  'Which of two wordings has some words.',
  {
    same: 'Both wordings have them.',
    removed: 'Only the earlier wording has them.',
    added: 'Only the later wording has them.',
  },
);

@ObjectType('DiffRun', { description: 'A run of words that both wordings have, or only one of them.' })
export class DiffRunType implements DiffRun {
  @Field(() => DiffKindEnum, { description: 'Which of the two wordings has the words.' })
  kind!: DiffRun['kind'];

  @Field(() => String, { description: 'The words as they are seen.' })
  text!: string;

  @Field(() => Boolean, { description: 'Whether they are set in bold.' })
  isStrong!: boolean;

  @Field(() => Boolean, { description: 'Whether they are set in italics.' })
  isEmphasis!: boolean;

  @Field(() => String, { nullable: true, description: 'Where they lead, if they are a link.' })
  href!: string | null;
}

export function toDiffRuns(runs: readonly StyledRun[]): DiffRunType[] {
  return runs.map(({ link, ...run }) => ({ ...run, href: link?.url ?? null }));
}

@ObjectType('Version', {
  implements: () => [Node],
  description: 'A published version: numbered, hashed, never changed.',
})
export class VersionType implements Node {
  @Field(() => ID, { description: 'Unique among all things, and permanent.' })
  id!: string;

  @Field(() => Int, { description: 'Counted per declaration from 1.' })
  number!: number;

  @Field(() => Date, { description: 'When it was published.' })
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

  @Field(() => Boolean, { description: 'Whether it is a section or a clause.' })
  isSection!: boolean;

  @Field(() => Int, { description: 'Depth of a section from 1; indent of a clause from 0.' })
  depth!: number;

  @Field(() => Int, { nullable: true, description: 'The number of a clause in this version, from 1.' })
  clauseNumber!: number | null;

  @Field(() => ClauseKindEnum, { nullable: true, description: 'How the clause is set; null for a section.' })
  clauseKind!: ClauseKind | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The number that a numbered item has in its list; null for all else.',
  })
  listNumber!: number | null;

  @Field(() => String, { nullable: true, description: 'The heading of a section, or of a clause that has one.' })
  heading!: string | null;

  @Field(() => String, { nullable: true, description: 'The words of a clause, in Markdown; null for a section.' })
  wording!: string | null;

  @Field(() => ID, { nullable: true, description: 'The revision of the clause; null for a section.' })
  revisionId!: string | null;
}

@ObjectType({ description: 'A version, whole.' })
export class VersionPage {
  @Field(() => VersionType, { description: 'Its number, hash and note.' })
  version!: VersionType;

  @Field(() => Int, { description: 'The number of the latest version.' })
  latestNumber!: number;

  @Field(() => ID, { description: 'The declaration that it is a version of.' })
  declarationId!: string;

  @Field(() => String, { description: 'The name of the declaration in addresses.' })
  declarationSlug!: string;

  @Field(() => String, { description: 'What the declaration was called then.' })
  title!: string;

  @Field(() => LanguageTag, { description: 'The language of the text.' })
  language!: string;

  @Field(() => [VersionLine], { description: 'Every line in reading order. A list: a version is read whole.' })
  lines!: VersionLine[];

  @Field(() => String, { description: 'The version as a Markdown file, which an import reads as it was.' })
  markdown!: string;

  @Field(() => Int, {
    description: 'In which form it was hashed: 1, plain text; 2, Markdown, where the form is hashed too.',
  })
  form!: number;

  @Field(() => String, { description: 'The text whose SHA-256 is the hash: JSON in canonical form (RFC 8785).' })
  canonicalJson!: string;
}

@ObjectType({ description: 'A line of two versions side by side.' })
export class ComparedLine {
  @Field(() => ID, { description: 'The id of the section or clause, for life.' })
  id!: string;

  @Field(() => Boolean, { description: 'Whether it is a section or a clause.' })
  isSection!: boolean;

  @Field(() => Int, { description: 'Depth of a section from 1; indent of a clause from 0.' })
  depth!: number;

  @Field(() => ClauseKindEnum, { nullable: true, description: 'How the clause is set; null for a section.' })
  clauseKind!: ClauseKind | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The number of the clause in the later version, or in the earlier when only that has it.',
  })
  clauseNumber!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The number that a numbered item has in its list; null for all else.',
  })
  listNumber!: number | null;

  @Field(() => String, { nullable: true, description: 'The heading of a section, or of a clause that has one.' })
  heading!: string | null;

  @Field(() => Boolean, { description: 'Only the later version has it.' })
  isAdded!: boolean;

  @Field(() => Boolean, { description: 'Only the earlier version has it.' })
  isRemoved!: boolean;

  @Field(() => Boolean, { description: 'Both have it, with different words.' })
  isReworded!: boolean;

  @Field(() => [DiffRunType], { description: 'Word by word. Empty for sections.' })
  runs!: DiffRunType[];

  @Field(() => String, {
    nullable: true,
    description: 'The words of the clause in the earlier version, in Markdown; null where that does not have it.',
  })
  wordingBefore!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The words of the clause in the later version, in Markdown; null where that does not have it.',
  })
  wordingAfter!: string | null;
}

@ObjectType({ description: 'What changed from one version to another.' })
export class VersionComparison {
  @Field(() => VersionType, { description: 'The earlier of the two versions.' })
  from!: VersionType;

  @Field(() => VersionType, { description: 'The later of the two versions.' })
  to!: VersionType;

  @Field(() => Int, { description: 'How many clauses were added, removed or reworded.' })
  changedClauseCount!: number;

  @Field(() => [ComparedLine], { description: 'Every line of either version, in the order of the later one.' })
  lines!: ComparedLine[];
}

export const VersionConnection = connectionOf(VersionType, 'VersionConnection');

@ObjectType({ description: 'A version was published.' })
export class PublishVersionSuccess {
  @Field(() => VersionType, { description: 'The version that is the latest now.' })
  version!: VersionType;
}
