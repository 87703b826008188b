import type { Tx } from '@sic/database';
import { newId } from '@sic/kernel';
import { ClauseRevision } from './clause-revision.entity.js';
import { Clause } from './clause.entity.js';
import { importedRuns } from './provenance.js';
import type { Outline } from './read-markdown.js';
import { Section } from './section.entity.js';

/** Rows of one insert; each has up to ten values, and a statement takes 65,535. */
const CHUNK = 1_000;

/**
 * Writes the sections and clauses of an outline as the draft of a declaration that has none.
 * @returns how many clauses it has
 */
export async function writeOutline(tx: Tx, declarationId: string, outline: Outline): Promise<number> {
  const sections: Partial<Section>[] = [];
  const clauses: Partial<Clause>[] = [];
  const revisions: Partial<ClauseRevision>[] = [];
  const path: string[] = [];
  outline.sections.forEach(({ depth, heading, clauses: texts }, position) => {
    const id = newId();
    sections.push({ id, declarationId, parentId: path[depth - 2] ?? null, position, depth, heading });
    path.splice(depth - 1, path.length, id);
    texts.forEach(({ kind, indent, listStart, text, heading: clauseHeading }, at) => {
      const [clauseId, draftRevisionId] = [newId(), newId()];
      clauses.push({
        id: clauseId,
        declarationId,
        sectionId: id,
        position: at,
        kind,
        indent,
        listStart: listStart ?? null,
        heading: clauseHeading ?? null,
        draftRevisionId,
      });
      revisions.push({ id: draftRevisionId, clauseId, number: 1, wording: text, runs: importedRuns(text) });
    });
  });
  for (let from = 0; from < sections.length; from += CHUNK)
    await tx.insert(Section, sections.slice(from, from + CHUNK));
  for (let from = 0; from < clauses.length; from += CHUNK) {
    await tx.insert(Clause, clauses.slice(from, from + CHUNK));
    await tx.insert(ClauseRevision, revisions.slice(from, from + CHUNK) as object[]);
  }
  return clauses.length;
}
