import type { Tx } from '@sic/database';
import { newId } from '@sic/kernel';
import { Clause } from '../declaration/clause.entity.js';

/** Below this a fraction between two positions is no longer sure to be between them. */
const SMALLEST_GAP = 1e-9;

/**
 * Makes a clause right after another one, of its kind, without a wording yet.
 * @returns the id of the new clause
 */
export async function placeAfter(tx: Tx, clause: Clause): Promise<string> {
  let position = await positionAfter(tx, clause.sectionId, clause.position);
  if (position - clause.position < SMALLEST_GAP) {
    await spreadOut(tx, clause.sectionId);
    const moved = await tx.findOneByOrFail(Clause, { id: clause.id });
    position = await positionAfter(tx, clause.sectionId, moved.position);
  }
  const id = newId();
  const { declarationId, sectionId, kind, indent } = clause;
  await tx.insert(Clause, { id, declarationId, sectionId, kind, indent, position });
  return id;
}

async function positionAfter(tx: Tx, sectionId: string, position: number): Promise<number> {
  const [next] = await tx.query<{ position: number | null }[]>(
    'select min(position) as position from clause where section_id = $1 and position > $2',
    [sectionId, position],
  );
  return next?.position == null ? position + 1 : (position + next.position) / 2;
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
