import type { Tx } from '@sic/database';
import { newId } from '@sic/kernel';
import type { Declaration } from '../declaration/declaration.entity.js';
import { type CanonicalLine, canonicalVersion, FORM } from './canonical-version.js';
import { sha256 } from './canonical-json.js';
import { VersionEntry } from './version-entry.entity.js';
import { Version } from './version.entity.js';

const LINES_OF_DRAFT = `
  select * from (
    select 'section' as "nodeKind", s.id as "nodeId", s.depth, null as "clauseKind", null::int as "listStart", s.heading, null::uuid as "revisionId",
           null as wording, null as plain, s.position as at, -1::double precision as within
      from section s where s.declaration_id = $1
    union all
    select 'clause', c.id, c.indent, c.kind, c.list_start, c.heading, r.id, r.wording, r.plain, s.position, c.position
      from clause c join section s on s.id = c.section_id join clause_revision r on r.id = c.draft_revision_id
     where c.declaration_id = $1
  ) line order by at, within, "nodeId"`;

/** The lines that the next version would have, in reading order. */
export function linesOfDraft(tx: Tx, declarationId: string): Promise<CanonicalLine[]> {
  return tx.query<CanonicalLine[]>(LINES_OF_DRAFT, [declarationId]);
}

/**
 * Makes the draft of a declaration its next version. The caller has locked the declaration.
 * @returns the version as it now stands, for good
 */
export async function writeVersion(
  tx: Tx,
  declaration: Declaration,
  by: { note: string; publishedById: string | null },
): Promise<Version> {
  const { id: declarationId, title, language } = declaration;
  const number = declaration.versionNumber + 1;
  const lines = await linesOfDraft(tx, declarationId);
  const hash = sha256(canonicalVersion({ declarationId, number, form: FORM, title, language }, lines));
  const version = tx.create(Version, { id: newId(), declarationId, number, title, language, hash, form: FORM, ...by });
  await tx.insert(Version, version);
  await writeEntries(tx, version.id, lines);
  await tx.query(
    'update clause set published_revision_id = draft_revision_id where declaration_id = $1 and published_revision_id is distinct from draft_revision_id',
    [declarationId],
  );
  await tx.query('update declaration set version_number = $2 where id = $1', [declarationId, number]);
  return tx.findOneByOrFail(Version, { id: version.id });
}

async function writeEntries(tx: Tx, versionId: string, lines: readonly CanonicalLine[]): Promise<void> {
  let clauseNumber = 0;
  const entries = lines.map(({ nodeKind, nodeId, depth, clauseKind, listStart, heading, revisionId }, position) => ({
    versionId,
    position,
    nodeKind,
    nodeId,
    depth,
    clauseKind,
    listStart,
    heading,
    revisionId,
    clauseNumber: nodeKind === 'clause' ? ++clauseNumber : null,
  }));
  for (let from = 0; from < entries.length; from += 1_000) {
    await tx.insert(VersionEntry, entries.slice(from, from + 1_000));
  }
}
