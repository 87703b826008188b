import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { PositionCounts, PositionType } from '@sic/discussion';
import { IdField, TextField } from '@sic/graphql';
import { limits } from '@sic/kernel';
import { ProcessType } from '@sic/processes';
import { IsString, Matches } from 'class-validator';
import { VersionType } from '../version/version.graphql.js';
import { ClauseKindEnum } from './clause-kind.graphql.js';
import type { ClauseKind } from './clause.entity.js';

@ObjectType('Clause', { description: 'A clause of the latest version, with what is going on around it.' })
export class ClauseType {
  @Field(() => ID, { description: 'For life: the clause keeps it through every change.' })
  id!: string;

  @Field(() => Int, {
    description: 'Its number in this version, counted through from 1; another version may number otherwise.',
  })
  number!: number;

  @Field(() => ClauseKindEnum)
  kind!: ClauseKind;

  @Field(() => Int, { description: 'How deep a list item stands in lists of lists, from 0.' })
  indent!: number;

  @Field(() => String, { nullable: true })
  heading!: string | null;

  @Field(() => ID, { description: 'The revision that has this wording.' })
  revisionId!: string;

  @Field(() => Int, { description: 'How many wordings it has had, this one included.' })
  revisionNumber!: number;

  @Field(() => String, { description: 'Plain text; line breaks mean what they say.' })
  wording!: string;

  @Field(() => Int, { description: 'Amendments that are submitted and not decided.' })
  openAmendmentCount!: number;

  @Field(() => PositionCounts, { description: 'How many members hold each position on it.' })
  positionCounts!: PositionCounts;

  @Field(() => PositionType, { nullable: true, description: 'Where the viewer stands; null when they have not said.' })
  viewerPosition!: PositionType | null;
}

@ObjectType('Section', { description: 'A heading and the clauses right under it.' })
export class SectionType {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'Such as 2.1; empty for words before the first heading.' })
  label!: string;

  @Field(() => Int, {
    description: '1 for a section of the declaration, 2 for a section of such a section, and so on.',
  })
  depth!: number;

  @Field(() => String)
  heading!: string;

  @Field(() => [ClauseType])
  clauses!: ClauseType[];
}

@ObjectType({ description: 'A declaration, in short.' })
export class DeclarationSummary {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  slug!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String, { description: 'BCP 47.' })
  language!: string;

  @Field(() => Int, { description: 'The number of its latest version.' })
  versionNumber!: number;

  @Field(() => Date, { description: 'When its latest version was published.' })
  publishedAt!: Date;

  @Field(() => Int, { description: 'Amendments that are submitted and not decided.' })
  openAmendmentCount!: number;
}

@ObjectType({ description: 'What the viewer may do with a declaration now.' })
export class DeclarationPermissions {
  @Field(() => Boolean, { description: 'Propose an amendment to a clause. False for visitors, who can sign in.' })
  propose!: boolean;

  @Field(() => Boolean, { description: 'Take positions on its clauses.' })
  takePosition!: boolean;

  @Field(() => Boolean, { description: 'Decide amendments: they edit the process, and its phase allows it.' })
  decide!: boolean;

  @Field(() => Boolean)
  publish!: boolean;
}

@ObjectType('Declaration', {
  description: 'The page of a declaration: its latest version and where the process stands.',
})
export class DeclarationType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  slug!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String, { description: 'BCP 47.' })
  language!: string;

  @Field(() => ProcessType)
  process!: ProcessType;

  @Field(() => VersionType, { description: 'The latest version, which the sections show.' })
  version!: VersionType;

  @Field(() => [VersionType], { description: 'Every version, the latest first.' })
  versions!: VersionType[];

  @Field(() => [SectionType], { description: 'In reading order, sections of sections after their parent.' })
  sections!: SectionType[];

  @Field(() => Int, { description: 'Amendments that are submitted and not decided, over all clauses.' })
  openAmendmentCount!: number;

  @Field(() => DeclarationPermissions)
  viewerCan!: DeclarationPermissions;
}

@ObjectType({ description: 'A line of what a Markdown text would become.' })
export class ImportedLine {
  @Field(() => Boolean)
  isSection!: boolean;

  @Field(() => Int)
  depth!: number;

  @Field(() => ClauseKindEnum, { nullable: true })
  clauseKind!: ClauseKind | null;

  @Field(() => String)
  text!: string;
}

@ObjectType({ description: 'What a Markdown text would become.' })
export class ImportPreview {
  @Field(() => String)
  title!: string;

  @Field(() => Int)
  sectionCount!: number;

  @Field(() => Int)
  clauseCount!: number;

  @Field(() => [ImportedLine])
  lines!: ImportedLine[];
}

@ObjectType({ description: 'A text was imported.' })
export class DeclarationImported {
  @Field(() => ID)
  declarationId!: string;

  @Field(() => String)
  slug!: string;

  @Field(() => Int)
  clauseCount!: number;
}

@InputType()
export class PreviewImportInput {
  @TextField({
    label: 'The title',
    max: limits.title,
    isOptional: true,
    description: 'Without it the first heading is the title.',
  })
  title?: string | null;

  @Field(() => String, { description: 'The text: headings become sections, paragraphs and list items clauses.' })
  @IsString({ message: 'The text has to be text.' })
  markdown!: string;
}

@InputType()
export class ImportDeclarationInput extends PreviewImportInput {
  @IdField('The process that the text belongs to. Without it a process is made, open for consultation', {
    isOptional: true,
  })
  processId?: string | null;

  @Field(() => String, { defaultValue: 'en', description: 'BCP 47.' })
  @Matches(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { message: 'The language is a BCP 47 tag, such as en or pt-PT.' })
  language: string = 'en';
}
