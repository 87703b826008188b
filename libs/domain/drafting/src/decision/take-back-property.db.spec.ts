import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '@sic/testing';
import fc from 'fast-check';
import type { ClauseRevision } from '../declaration/clause-revision.entity.js';
import {
  aDeclaration,
  anAmendment,
  decide,
  draftingModules,
  draftingTestEntities,
  takeBack,
  type TestDeclaration,
} from '../testing/index.js';
import { canonicalVersion } from '../version/canonical-version.js';
import { linesOfDraft } from '../version/write-version.js';

type Change = 'reword start' | 'reword middle' | 'reword end' | 'insert' | 'delete next' | 'reject';
const CHANGES: readonly Change[] = ['reword start', 'reword middle', 'reword end', 'insert', 'delete next', 'reject'];

const BASE = 'We listen to the people who live here before we decide anything.';

describe('whatever was decided', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp({ modules: draftingModules, entities: draftingTestEntities });
  });
  afterAll(() => app.close());

  const bytesOf = async ({ id: declarationId }: TestDeclaration): Promise<string> => {
    const lines = await linesOfDraft(app.database.manager, declarationId);
    return canonicalVersion({ declarationId, number: 2, form: 2, title: 'Draft', language: 'en' }, lines);
  };

  function propose({ clauses }: TestDeclaration, change: Change): Promise<{ id: string }> {
    const clauseId = clauses[0]!.id;
    const wording: Partial<Record<Change, string>> = {
      'reword start': BASE.replace('We listen', 'Cities listen'),
      'reword middle': BASE.replace('people', 'citizens'),
      'reword end': BASE.replace('decide anything', 'decide'),
      reject: 'We listen first.',
    };
    if (change === 'insert') return anAmendment(app, { clauseId, kind: 'insert_after', wording: 'And we say so.' });
    if (change === 'delete next') return anAmendment(app, { clauseId: clauses[1]!.id, kind: 'delete' });
    return anAmendment(app, { clauseId, wording: wording[change]! });
  }

  /** Decides on each, in their order. */
  async function decideAll(
    changes: readonly Change[],
    given?: TestDeclaration,
  ): Promise<{ declaration: TestDeclaration; decisions: string[] }> {
    const declaration = given ?? (await aDeclaration(app));
    const decisions: string[] = [];
    for (const change of changes) {
      const { id } = await propose(declaration, change);
      const outcome = change === 'reject' ? 'rejected' : 'accepted';
      decisions.push(await decide(app, declaration.editor, id, { outcome }));
    }
    return { declaration, decisions };
  }

  /** The wordings of the draft, and which change brought each run of words, by its place in the list. */
  async function textOf({ id }: TestDeclaration, order: readonly string[]): Promise<unknown> {
    const rows = await app.database.manager.query<(Pick<ClauseRevision, 'wording' | 'runs'> | { wording: null })[]>(
      `select r.wording, r.runs from clause c join section s on s.id = c.section_id
         join clause_revision r on r.id = c.draft_revision_id where c.declaration_id = $1 order by s.position, c.position`,
      [id],
    );
    const amendments = await app.database.manager.query<{ id: string; amendmentId: string }[]>(
      'select id, amendment_id as "amendmentId" from amendment_decision where id = any($1)',
      [order],
    );
    const placeOf = new Map(amendments.map((row) => [`amendment:${row.amendmentId}`, order.indexOf(row.id)]));
    return JSON.parse(
      JSON.stringify(rows, (key, value: unknown) => (key === 'source' ? (placeOf.get(String(value)) ?? value) : value)),
    );
  }

  const someChanges = fc.shuffledSubarray([...CHANGES], { minLength: 2 });

  it('taking back the last decision gives the draft that was before, byte for byte', async () => {
    await fc.assert(
      fc.asyncProperty(someChanges, async (changes) => {
        const { declaration } = await decideAll(changes.slice(0, -1));
        const before = await bytesOf(declaration);
        const last = changes.at(-1)!;
        const { decisions } = await decideAll([last], declaration);
        expect((await bytesOf(declaration)) === before).toBe(last === 'reject');
        await takeBack(app, declaration.editor, decisions[0]!);
        expect(await bytesOf(declaration)).toBe(before);
      }),
      { numRuns: 4 },
    );
  });

  it('taking back any of them gives the text and the provenance of the others alone', async () => {
    await fc.assert(
      fc.asyncProperty(someChanges, fc.nat(), async (changes, chosen) => {
        const taken = chosen % changes.length;
        const { declaration, decisions } = await decideAll(changes);
        await takeBack(app, declaration.editor, decisions[taken]!);
        const others = await decideAll(changes.filter((_, index) => index !== taken));
        const left = decisions.filter((_, index) => index !== taken);
        expect(await textOf(declaration, left)).toEqual(await textOf(others.declaration, others.decisions));
      }),
      { numRuns: 6 },
    );
  });

  it('taking all of them back, in any order, gives the published text', async () => {
    await fc.assert(
      fc.asyncProperty(someChanges, fc.infiniteStream(fc.nat()), async (changes, order) => {
        const declaration = await aDeclaration(app);
        const published = await bytesOf(declaration);
        const { decisions } = await decideAll(changes, declaration);
        while (decisions.length > 0) {
          const at = order.next().value % decisions.length;
          await takeBack(app, declaration.editor, decisions.splice(at, 1)[0]!);
        }
        expect(await bytesOf(declaration)).toBe(published);
      }),
      { numRuns: 4 },
    );
  });
});
