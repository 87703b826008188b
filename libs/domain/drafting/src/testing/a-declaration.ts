import { AuthorizationModule, type SignedInMember } from '@sic/authorization';
import { SubjectsModule } from '@sic/subjects';
import { discussionDomain } from '@sic/discussion';
import { identityDomain, IdentityModule } from '@sic/identity';
import { anAccount } from '@sic/identity/testing';
import { LiveModule } from '@sic/outbox';
import { type PhaseKind, processesDomain } from '@sic/processes';
import { putInPhase } from '@sic/processes/testing';
import { profilesDomain } from '@sic/profiles';
import type { TestApp } from '@sic/testing';
import { ImportDeclaration } from '../declaration/import-declaration.js';
import { draftingDomain } from '../drafting.domain.js';
import { DraftingModule } from '../drafting.module.js';

/** What `startTestApp` needs for this domain. */
export const draftingModules = [IdentityModule, AuthorizationModule, SubjectsModule, LiveModule, DraftingModule];
export const draftingTestEntities = [
  ...identityDomain.entities,
  ...profilesDomain.entities,
  ...processesDomain.entities,
  ...discussionDomain.entities,
  ...draftingDomain.entities,
];

export interface TestDeclaration {
  id: string;
  slug: string;
  processId: string;
  editor: SignedInMember;
  /** The clauses in reading order. */
  clauses: { id: string; wording: string; revisionId: string }[];
}

const TEXT = `# A declaration of places

## Principles

We listen to the people who live here before we decide anything.

Solutions are local: what worked in one city is a question for the next.

## Recommendations

* Cities share what failed as openly as what worked.
* Every project leaves its results where others can find them.
`;

/** Imports a text (by default two sections of two clauses) into a process of its own, in consultation, with an editor. */
export async function aDeclaration(
  app: TestApp,
  given: { markdown?: string; phase?: PhaseKind } = {},
): Promise<TestDeclaration> {
  const editor = await anAccount(app.database, { name: 'Edit Varga', isAdministrator: true });
  const { declarationId, slug } = await app.get(ImportDeclaration).execute(editor, {
    processId: null,
    title: null,
    language: 'en',
    markdown: given.markdown ?? TEXT,
  });
  await app.database.manager.query('update account set is_administrator = false where id = $1', [editor.id]);
  const [row] = await app.database.manager.query<{ processId: string }[]>(
    'select process_id as "processId" from declaration where id = $1',
    [declarationId],
  );
  const { processId } = row!;
  if (given.phase) await putInPhase(app, processId, given.phase);
  const clauses = await app.database.manager.query<TestDeclaration['clauses']>(
    `select c.id, r.wording, r.id as "revisionId" from clause c join section s on s.id = c.section_id
       join clause_revision r on r.id = c.published_revision_id
      where c.declaration_id = $1 order by s.position, c.position`,
    [declarationId],
  );
  return { id: declarationId, slug, processId, editor: { ...editor, isAdministrator: false }, clauses };
}
