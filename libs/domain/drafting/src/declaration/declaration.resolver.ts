import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, CurrentMember, Public, SignedIn, type SignedInMember } from '@sic/authorization';
import { Returns } from '@sic/graphql';
import { PhaseDoesNotAllow } from '@sic/processes';
import {
  DeclarationImported,
  DeclarationType,
  ImportDeclarationInput,
  type ImportedLine,
  ImportPreview,
  PreviewImportInput,
} from './declaration.graphql.js';
import { DeclarationQueries } from './declaration.queries.js';
import { ImportDeclaration } from './import-declaration.js';
import { type Outline, readMarkdown } from './read-markdown.js';

@Resolver(() => DeclarationType)
export class DeclarationResolver {
  constructor(
    private readonly queries: DeclarationQueries,
    private readonly importDeclarationCase: ImportDeclaration,
  ) {}

  @Public()
  @Query(() => DeclarationType, { nullable: true, description: 'The page of a declaration.' })
  declaration(@CurrentActor() actor: Actor, @Args('slug') slug: string): Promise<DeclarationType | null> {
    return this.queries.page(actor, slug);
  }

  @SignedIn()
  @Mutation(() => ImportPreview, { description: 'What a Markdown text would become. Writes nothing.' })
  async previewImport(@Args('input') { markdown, title }: PreviewImportInput): Promise<ImportPreview> {
    return toPreview(await readMarkdown(markdown, title ?? null));
  }

  @SignedIn()
  @Returns('Makes a Markdown text the first version of a declaration.', () => DeclarationImported, PhaseDoesNotAllow)
  importDeclaration(
    @CurrentMember() member: SignedInMember,
    @Args('input') { processId, title, language, markdown }: ImportDeclarationInput,
  ): Promise<DeclarationImported> {
    return this.importDeclarationCase.execute(member, {
      processId: processId ?? null,
      title: title ?? null,
      language,
      markdown,
    });
  }
}

function toPreview({ title, sections }: Outline): ImportPreview {
  const lines = sections.flatMap((section): ImportedLine[] => [
    { isSection: true, depth: section.depth, clauseKind: null, text: section.heading },
    ...section.clauses.map(({ kind, indent, text }) => ({ isSection: false, depth: indent, clauseKind: kind, text })),
  ]);
  const sectionCount = sections.filter((section) => section.heading !== '').length;
  return { title, sectionCount, clauseCount: lines.length - sections.length, lines };
}
