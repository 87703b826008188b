import { ask } from '../support/graphql.js';
import { aPerson, type Person } from '../support/person.js';
import type { Platform } from '../support/platform.js';

const TEXT = `# Declaration on Social Innovation

We write this text together.

## Principles

Social innovation begins with the people whose lives it changes. They take part from the first question to the last evaluation.

Solutions are local. What worked in one place is a story to learn from, not a recipe to copy.

## Recommendations

- Every city sets aside one per cent of its budget for ideas that its residents propose.
- Procurement asks for social value first.
`;

export interface StagedClause {
  readonly id: string;
  readonly number: number;
  readonly revisionId: string;
  readonly wording: string;
}

export interface StagedAmendment {
  readonly id: string;
  readonly number: number;
  readonly lockVersion: number;
}

interface Shown {
  readonly process: { readonly id: string };
  readonly version: { readonly number: number };
  readonly sections: readonly { readonly clauses: readonly StagedClause[] }[];
}

/** A declaration in consultation, as the browser journeys use it. */
export interface StagedDeclaration {
  readonly id: string;
  readonly slug: string;
  readonly processId: string;
  readonly editor: Person;
  readonly administrator: Person;
  /** Runs an operation and gives its data; throws what the api complains about. */
  send<Result>(person: Person | null, query: string, variables?: object): Promise<Result>;
  /** The clause of the latest version that begins like this. */
  clause(start: string): Promise<StagedClause>;
  /** An amendment that is submitted, of another wording for the clause that begins like this. */
  propose(person: Person, start: string, wording: string): Promise<StagedAmendment>;
  accept(amendment: StagedAmendment): Promise<void>;
  publish(): Promise<number>;
}

/** Imports a short text, and makes somebody its editor. */
export async function aDeclaration({ pool, apiUrl }: Platform): Promise<StagedDeclaration> {
  const administrator = await aPerson(pool, { name: 'Pieter de Wit', isAdministrator: true });
  const editor = await aPerson(pool, { name: 'Joana Ferreira' });
  const send = async <Result>(person: Person | null, query: string, variables: object = {}): Promise<Result> => {
    const { data, errors } = await ask(apiUrl, query, variables, person?.cookie);
    if (errors.length > 0 || data === null) throw new Error(JSON.stringify(errors));
    return data as Result;
  };
  const { importDeclaration: imported } = await send<{
    importDeclaration: { declaration: { slug: string; id: string } };
  }>(
    administrator,
    `mutation Import($input: ImportDeclarationInput!) {
      importDeclaration(input: $input) { ... on ImportDeclarationSuccess { declaration { slug id } } }
    }`,
    { input: { markdown: TEXT, language: 'en' } },
  );
  const { slug, id } = imported.declaration;
  const page = async () => {
    const { declaration } = await send<{ declaration: Shown }>(
      null,
      `query Page($slug: String!) {
        declaration(slug: $slug) {
          process { id }
          version { number }
          sections { clauses { id number revisionId wording } }
        }
      }`,
      { slug },
    );
    return declaration;
  };
  const processId = (await page()).process.id;
  await send(
    administrator,
    'mutation Assign($input: AssignEditorInput!) { assignEditor(input: $input) { ... on AssignEditorSuccess { process { id } } } }',
    { input: { processId, memberId: editor.id } },
  );
  const clause: StagedDeclaration['clause'] = async (start) => {
    const { sections } = await page();
    const found = sections.flatMap(({ clauses }) => clauses).find(({ wording }) => wording.startsWith(start));
    if (found === undefined) throw new Error(`No clause begins with “${start}”.`);
    return found;
  };
  return {
    id,
    slug,
    processId,
    editor,
    administrator,
    send,
    clause,
    async propose(person, start, wording) {
      const { proposeAmendment } = await send<{ proposeAmendment: { amendment: StagedAmendment } }>(
        person,
        `mutation Propose($input: ProposeAmendmentInput!) {
          proposeAmendment(input: $input) { ... on ProposeAmendmentSuccess { amendment { id number lockVersion } } }
        }`,
        {
          input: {
            clauseId: (await clause(start)).id,
            versionNumber: (await page()).version.number,
            kind: 'REPLACE',
            wording,
            rationale: 'It says better what we mean.',
          },
        },
      );
      return proposeAmendment.amendment;
    },
    async accept({ id: amendmentId, lockVersion }) {
      const { decideAmendment } = await send<{ decideAmendment: { __typename: string } }>(
        editor,
        'mutation Decide($input: DecideAmendmentInput!) { decideAmendment(input: $input) { __typename } }',
        { input: { amendmentId, lockVersion, outcome: 'ACCEPTED', reason: 'Most of you want it.' } },
      );
      if (decideAmendment.__typename !== 'DecideAmendmentSuccess') throw new Error(decideAmendment.__typename);
    },
    async publish() {
      const latestNumberSeen = (await page()).version.number;
      const { publishVersion } = await send<{ publishVersion: { version: { number: number } } }>(
        editor,
        `mutation Publish($input: PublishVersionInput!) {
          publishVersion(input: $input) { ... on PublishVersionSuccess { version { number } } }
        }`,
        { input: { declarationId: id, latestNumberSeen, note: 'What you proposed.' } },
      );
      return publishVersion.version.number;
    },
  };
}
