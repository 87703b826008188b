import type { Tx } from '@sic/database';
import { invalid, newId } from '@sic/kernel';
import { Clause, type ClauseKind } from '../declaration/clause.entity.js';
import {
  CLAUSES_OF_SECTIONS,
  type NewPlace,
  type PlacedClause,
  placeAfterAnchor,
  placeRightAfter,
} from '../declaration/place-in-section.js';

/** Below this a fraction between two positions is no longer sure to be between them. */
const SMALLEST_GAP = 1e-9;

const ITEMS: readonly ClauseKind[] = ['list_item', 'numbered_item'];

export interface NewClause {
  kind: ClauseKind;
  /** The clause that the amendment names. */
  anchor: Clause;
  /** The clause or section of the draft after which an editor puts it instead; null for the place that was proposed. */
  afterLineId: string | null;
}

/**
 * Makes a clause without a wording yet, at the place that was proposed or that an editor chose.
 * @returns the id of the new clause
 * @throws Rejection INVALID_INPUT on `afterLineId` when the draft does not have that line
 */
export async function placeClause(tx: Tx, { kind, anchor, afterLineId }: NewClause): Promise<string> {
  const sectionId =
    afterLineId === null ? anchor.sectionId : await sectionOfLine(tx, anchor.declarationId, afterLineId);
  const anchorId = afterLineId ?? anchor.id;
  const find = afterLineId === null ? placeAfterAnchor : placeRightAfter;
  const place = async (): Promise<NewPlace> =>
    find(await tx.query<PlacedClause[]>(CLAUSES_OF_SECTIONS, [[sectionId]]), anchorId);
  let found = await place();
  if (gapOf(found) < SMALLEST_GAP) {
    await spreadOut(tx, sectionId);
    found = await place();
  }
  const id = newId();
  const before = found.before === null ? null : await tx.findOneByOrFail(Clause, { id: found.before.id });
  const indent = ITEMS.includes(kind) && before !== null && ITEMS.includes(before.kind) ? before.indent : 0;
  const { declarationId } = anchor;
  const position = positionOf(found);
  await tx.insert(Clause, { id, declarationId, sectionId, kind, indent, position, placedAfterId: anchorId });
  return id;
}

/** @throws Rejection INVALID_INPUT on `afterLineId` */
async function sectionOfLine(tx: Tx, declarationId: string, lineId: string): Promise<string> {
  const [row] = await tx.query<{ sectionId: string }[]>(
    `select section_id as "sectionId" from clause
      where id = $1 and declaration_id = $2 and draft_revision_id is not null
     union all select id from section where id = $1 and declaration_id = $2`,
    [lineId, declarationId],
  );
  if (!row) throw invalid('afterLineId', 'exists');
  return row.sectionId;
}

function positionOf({ before, after }: NewPlace): number {
  if (before === null) return after === null ? 0 : after.position - 1;
  return after === null ? before.position + 1 : (before.position + after.position) / 2;
}

function gapOf({ before, after }: NewPlace): number {
  return before === null || after === null ? 1 : after.position - before.position;
}

/** Gives the clauses of a section whole numbers as positions, in their order. */
async function spreadOut(tx: Tx, sectionId: string): Promise<void> {
  await tx.query(
    `update clause set position = placed.position from
       (select id, row_number() over (order by position, id) as position from clause where section_id = $1) placed
      where clause.id = placed.id`,
    [sectionId],
  );
}
