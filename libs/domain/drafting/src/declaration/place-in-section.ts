/** SQL: the clauses of sections (`$1`) by position, as `PlacedClause` names their columns. */
export const CLAUSES_OF_SECTIONS = `
  select c.id, c.section_id as "sectionId", c.position, c.placed_after_id as "placedAfterId",
         c.draft_revision_id is not null as "isInDraft",
         not exists (select 1 from version_entry e where e.node_id = c.id) as "isNew"
    from clause c where c.section_id = any($1) order by c.position, c.id`;

/** A clause of a section, whether the draft has it or not, as far as its place counts. */
export interface PlacedClause {
  id: string;
  position: number;
  placedAfterId: string | null;
  /** No version has had it yet. */
  isNew: boolean;
  isInDraft: boolean;
}

/** Where a new clause is put among the clauses of a section. */
export interface NewPlace {
  /** The clause right before it, whether the draft has it or not; null at the beginning of the section. */
  before: PlacedClause | null;
  /** The clause right after it; null at the end of the section. */
  after: PlacedClause | null;
}

/**
 * The place of a clause that is put after another one, or after the heading of the section: after those that were put
 * there for the same version before it, and after what was put after these. So they stand in the order of acceptance. A
 * clause that was deleted keeps its position, and with it what is put after it.
 * @param clauses of the section, by position
 * @param anchorId a clause of the section, or the section itself
 */
export function placeAfterAnchor(clauses: readonly PlacedClause[], anchorId: string): NewPlace {
  const anchors = new Set([anchorId]);
  let at = clauses.findIndex(({ id }) => id === anchorId);
  for (let next = clauses[at + 1]; next !== undefined; next = clauses[at + 1]) {
    if (!next.isNew || next.placedAfterId === null || !anchors.has(next.placedAfterId)) break;
    anchors.add(next.id);
    at += 1;
  }
  return { before: clauses[at] ?? null, after: clauses[at + 1] ?? null };
}

/** The place right after a clause or heading that a person chose, whatever was put there before. */
export function placeRightAfter(clauses: readonly PlacedClause[], lineId: string): NewPlace {
  const at = clauses.findIndex(({ id }) => id === lineId);
  return { before: clauses[at] ?? null, after: clauses[at + 1] ?? null };
}

/** The clause of the draft that stands before a place; null where the place is the first of the section. */
export function draftClauseBefore(clauses: readonly PlacedClause[], { before }: NewPlace): PlacedClause | null {
  if (before === null) return null;
  const at = clauses.indexOf(before);
  return clauses.slice(0, at + 1).findLast(({ isInDraft }) => isInDraft) ?? null;
}
