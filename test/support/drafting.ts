import { ask } from './graphql.js';
import type { Person } from './person.js';
import type { Platform } from './platform.js';

/** A declaration in consultation, with its clauses, as an administrator imports it. */
export interface OpenDeclaration {
  slug: string;
  declarationId: string;
  processId: string;
  clauseIds: string[];
}

/** Imports a text and makes `editor` an editor of its process. */
export async function anOpenDeclaration(
  platform: Platform,
  administrator: Person,
  editor: Person,
  markdown: string,
): Promise<OpenDeclaration> {
  const imported = await ask(
    platform.apiUrl,
    `mutation ($input: ImportDeclarationInput!) { importDeclaration(input: $input) { __typename ... on ImportDeclarationSuccess { declaration { slug id } } } }`,
    { input: { markdown } },
    administrator.cookie,
  );
  const { declaration } = (imported.data?.['importDeclaration'] ?? {}) as {
    declaration?: { slug: string; id: string };
  };
  if (declaration === undefined) throw new Error(`Not imported: ${JSON.stringify(imported)}`);
  const { slug, id: declarationId } = declaration;
  const { rows } = await platform.pool.query<{ process_id: string }>(
    'select process_id from declaration where id = $1',
    [declarationId],
  );
  const processId = rows[0]?.process_id ?? '';
  const assigned = await ask(
    platform.apiUrl,
    `mutation ($input: AssignEditorInput!) { assignEditor(input: $input) { __typename } }`,
    { input: { processId, memberId: editor.id } },
    administrator.cookie,
  );
  if (assigned.errors.length > 0) throw new Error(JSON.stringify(assigned.errors));
  const page = await ask(
    platform.apiUrl,
    `query ($slug: String!) { declaration(slug: $slug) { sections { clauses { id } } } }`,
    { slug },
  );
  const { sections } = page.data?.['declaration'] as { sections: { clauses: { id: string }[] }[] };
  return {
    slug,
    declarationId,
    processId,
    clauseIds: sections.flatMap((section) => section.clauses.map((clause) => clause.id)),
  };
}
