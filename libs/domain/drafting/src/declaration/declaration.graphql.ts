import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { PositionCounts, PositionType } from '@sic/discussion';
import { enumOf, LanguageTag, Node } from '@sic/graphql';
import { ProcessType } from '@sic/processes';
import { VersionType } from '../version/version.graphql.js';
import { ClauseKindEnum } from './clause-kind.graphql.js';
import type { ClauseKind } from './clause.entity.js';
import { IMPORT_NOTES, type ImportNoteKind } from './parse-markdown.worker.js';

@ObjectType('Clause', { description: 'A clause of the latest version, with what is going on around it.' })
export class ClauseType {
  @Field(() => ID, { description: 'For life: the clause keeps it through every change.' })
  id!: string;

  @Field(() => Int, {
    description: 'Its number in this version, counted through from 1; another version may number otherwise.',
  })
  number!: number;

  @Field(() => ClauseKindEnum, { description: 'How it is set.' })
  kind!: ClauseKind;

  @Field(() => Int, { description: 'How deep a list item stands in lists of lists, from 0.' })
  indent!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'The number that a numbered item has in its list; null for all else.',
  })
  listNumber!: number | null;

  @Field(() => String, { nullable: true, description: 'Its own heading, if it has one.' })
  heading!: string | null;

  @Field(() => ID, { description: 'The revision that has this wording.' })
  revisionId!: string;

  @Field(() => Int, { description: 'How many wordings it has had, this one included.' })
  revisionNumber!: number;

  @Field(() => String, { description: 'Markdown: CommonMark with tables and footnotes, without HTML.' })
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
  @Field(() => ID, { description: 'For life, like the id of a clause.' })
  id!: string;

  @Field(() => String, { description: 'Such as 2.1; empty for words before the first heading.' })
  label!: string;

  @Field(() => Int, {
    description: '1 for a section of the declaration, 2 for a section of such a section, and so on.',
  })
  depth!: number;

  @Field(() => String, { description: 'Its words; empty for what stands before the first heading.' })
  heading!: string;

  @Field(() => [ClauseType], {
    description: 'The clauses right under it, in reading order. A list: a version is read whole.',
  })
  clauses!: ClauseType[];
}

@ObjectType({ description: 'What somebody may do with a declaration now.' })
export class DeclarationPermissions {
  @Field(() => Boolean, { description: 'Propose an amendment to a clause.' })
  propose!: boolean;

  @Field(() => Boolean, { description: 'Take positions on its clauses.' })
  takePosition!: boolean;

  @Field(() => Boolean, { description: 'See what is to be decided: they edit the process, in whatever phase it is.' })
  seeWorkbench!: boolean;

  @Field(() => Boolean, { description: 'Decide amendments: they edit the process, and its phase allows it.' })
  decide!: boolean;

  @Field(() => Boolean, { description: 'Make what was decided the next version.' })
  publish!: boolean;
}

@ObjectType({ description: 'A declaration, in short.' })
export class DeclarationSummary {
  @Field(() => ID, { description: 'The id of the declaration.' })
  id!: string;

  @Field(() => String, { description: 'Its name in addresses.' })
  slug!: string;

  @Field(() => String, { description: 'What the declaration is called.' })
  title!: string;

  @Field(() => LanguageTag, { description: 'The language of the text.' })
  language!: string;

  @Field(() => Int, { description: 'The number of its latest version.' })
  versionNumber!: number;

  @Field(() => Date, { description: 'When its latest version was published.' })
  publishedAt!: Date;

  @Field(() => Int, { description: 'Amendments that are submitted and not decided.' })
  openAmendmentCount!: number;

  @Field(() => DeclarationPermissions, {
    description: 'What every member may do with it now: for a visitor, what signing in allows.',
  })
  membersCan!: DeclarationPermissions;
}

@ObjectType('Declaration', {
  implements: () => [Node],
  description: 'The page of a declaration: its latest version and where the process stands.',
})
export class DeclarationType implements Node {
  @Field(() => ID, { description: 'Unique among all things, and permanent.' })
  id!: string;

  @Field(() => String, { description: 'Its name in addresses.' })
  slug!: string;

  @Field(() => String, { description: 'What the declaration is called.' })
  title!: string;

  @Field(() => LanguageTag, { description: 'The language of the text.' })
  language!: string;

  @Field(() => ProcessType, { description: 'The process that the text is written in.' })
  process!: ProcessType;

  @Field(() => VersionType, { description: 'The latest version, which the sections show.' })
  version!: VersionType;

  @Field(() => [SectionType], { description: 'In reading order, sections of sections after their parent.' })
  sections!: SectionType[];

  @Field(() => Int, { description: 'Amendments that are submitted and not decided, over all clauses.' })
  openAmendmentCount!: number;

  @Field(() => DeclarationPermissions, { description: 'What the viewer may do with it and its clauses now.' })
  viewerCan!: DeclarationPermissions;

  @Field(() => DeclarationPermissions, {
    description: 'What every member may do with it and its clauses now: for a visitor, what signing in allows.',
  })
  membersCan!: DeclarationPermissions;
}

@ObjectType({ description: 'A line of what a Markdown text would become.' })
export class ImportedLine {
  @Field(() => Boolean, { description: 'Whether it becomes a section or a clause.' })
  isSection!: boolean;

  @Field(() => Int, { description: 'Depth of a section from 1; indent of a clause from 0.' })
  depth!: number;

  @Field(() => ClauseKindEnum, { nullable: true, description: 'How the clause will be set; null for a section.' })
  clauseKind!: ClauseKind | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The number that a numbered item has in its list; null for all else.',
  })
  listNumber!: number | null;

  @Field(() => String, { description: 'The heading, or the wording in Markdown.' })
  text!: string;
}

const ImportNoteKindEnum = enumOf('ImportNoteKind', IMPORT_NOTES, 'What an import does not keep as it is written.', {
  front_matter: 'The lines before the text that describe it: they are left out.',
  html: 'HTML: its words stay, its tags are left out.',
  rule: 'A line between two parts: it is left out.',
  heading_marks: 'A heading with bold words, links or the like: it stays as plain words.',
  heading_depth: 'A heading that is more than one level below the one before: it is moved up.',
  title_cut: 'The title is too long: its end is left out.',
  picture: 'A picture: it becomes a link to where it is.',
  path_link: 'A link to a path or an anchor, which leads nowhere here: it is kept and shown as words.',
  unsafe_link: 'A link that would run a script: it becomes words.',
  unused_address: 'An address or a footnote that nothing refers to: it is left out.',
});

@ObjectType({ description: 'Something in a line of a text that an import does not keep as it is written.' })
export class ImportNote {
  @Field(() => Int, { description: 'The line of the text, from 1.' })
  line!: number;

  @Field(() => ImportNoteKindEnum, { description: 'What it is, and what becomes of it.' })
  kind!: ImportNoteKind;

  @Field(() => String, { description: 'The first characters of what is not kept.' })
  excerpt!: string;
}

@ObjectType({ description: 'What a Markdown text would become.' })
export class ImportPreview {
  @Field(() => String, { description: 'The title that was given, or the first heading.' })
  title!: string;

  @Field(() => Int, { description: 'How many headings become sections.' })
  sectionCount!: number;

  @Field(() => Int, { description: 'How many paragraphs and list items become clauses.' })
  clauseCount!: number;

  @Field(() => [ImportNote], {
    description: 'What of the text is not kept as it is written, in the order of its lines.',
  })
  notes!: ImportNote[];

  @Field(() => [ImportedLine], { description: 'Every line in reading order. A list: a text is read whole.' })
  lines!: ImportedLine[];
}

@ObjectType({ description: 'The text can be imported.' })
export class PreviewImportSuccess {
  @Field(() => ImportPreview, { description: 'What it would become. Nothing is written.' })
  preview!: ImportPreview;
}

@ObjectType({ description: 'A text was imported.' })
export class ImportDeclarationSuccess {
  @Field(() => DeclarationType, { description: 'The declaration with its first version.' })
  declaration!: DeclarationType;
}
