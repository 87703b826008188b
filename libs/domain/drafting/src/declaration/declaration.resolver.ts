import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, CurrentMember, Public, SignedIn, type SignedInMember } from '@sic/authorization';
import { type Connection, PageArgs, Returns } from '@sic/graphql';
import { PhaseDoesNotAllow } from '@sic/processes';
import { listNumbers } from '../version/list-numbers.js';
import { VersionConnection, type VersionType } from '../version/version.graphql.js';
import { VersionQueries } from '../version/version.queries.js';
import {
  DeclarationType,
  ImportDeclarationSuccess,
  type ImportedLine,
  type ImportPreview,
  PreviewImportSuccess,
} from './declaration.graphql.js';
import { ImportDeclarationInput, PreviewImportInput } from './declaration.inputs.js';
import { DeclarationQueries } from './declaration.queries.js';
import { ImportDeclaration } from './import-declaration.js';
import { PreviewImport } from './preview-import.js';
import type { Outline, OutlineSection } from './read-markdown.js';

@Resolver(() => DeclarationType)
export class DeclarationResolver {
  constructor(
    private readonly queries: DeclarationQueries,
    private readonly versionQueries: VersionQueries,
    private readonly importing: ImportDeclaration,
    private readonly preview: PreviewImport,
  ) {}

  @Public()
  @Query(() => DeclarationType, { nullable: true, description: 'The page of a declaration; null when there is none.' })
  declaration(
    @CurrentActor() actor: Actor,
    @Args('slug', { description: 'Its name in addresses.' }) slug: string,
  ): Promise<DeclarationType | null> {
    return this.queries.page(actor, slug);
  }

  @ResolveField(() => VersionConnection, { description: 'Every version, the latest first.' })
  versions(@Parent() { id, version }: DeclarationType, @Args() page: PageArgs): Promise<Connection<VersionType>> {
    return this.versionQueries.ofDeclaration(id, version.number, page);
  }

  @SignedIn()
  @Returns('Says what a Markdown text would become. Writes nothing.', () => PreviewImportSuccess)
  async previewImport(
    @CurrentMember() member: SignedInMember,
    @Args('input', { description: 'The text to look at.' }) { markdown, title }: PreviewImportInput,
  ): Promise<PreviewImportSuccess> {
    return { preview: toPreview(await this.preview.execute(member, { markdown, title: title ?? null })) };
  }

  @SignedIn()
  @Returns(
    'Makes a Markdown text the first version of a declaration.',
    () => ImportDeclarationSuccess,
    PhaseDoesNotAllow,
  )
  async importDeclaration(
    @CurrentMember() member: SignedInMember,
    @Args('input', { description: 'The text and where it belongs.' }) input: ImportDeclarationInput,
  ): Promise<ImportDeclarationSuccess> {
    const { processId, title, language, markdown } = input;
    const { declarationId } = await this.importing.execute(member, {
      processId: processId ?? null,
      title: title ?? null,
      language,
      markdown,
    });
    return { declaration: await this.queries.changed(member, declarationId) };
  }
}

function toPreview({ title, sections, notes = [] }: Outline): ImportPreview {
  const lines = sections.flatMap((section): ImportedLine[] => [
    { isSection: true, depth: section.depth, clauseKind: null, listNumber: null, text: section.heading },
    ...clauseLines(section),
  ]);
  const sectionCount = sections.filter((section) => section.heading !== '').length;
  return { title, sectionCount, clauseCount: lines.length - sections.length, notes: [...notes], lines };
}

function clauseLines({ clauses }: OutlineSection): ImportedLine[] {
  const numbers = listNumbers(
    clauses.map(({ kind, indent, listStart }) => ({
      nodeKind: 'clause',
      clauseKind: kind,
      depth: indent,
      listStart: listStart ?? null,
    })),
  );
  return clauses.map(({ kind, indent, text }, index) => ({
    isSection: false,
    depth: indent,
    clauseKind: kind,
    listNumber: numbers[index]!,
    text,
  }));
}
