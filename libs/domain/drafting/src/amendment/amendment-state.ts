/** Where the clause of an amendment stands: what it changes or deletes, or the clause after which it adds one. */
export const CLAUSE_STATES = ['present', 'leaves', 'gone'] as const;
export type ClauseState = (typeof CLAUSE_STATES)[number];

/**
 * SQL: the state of a clause. One that was deleted and that a decision brings back for the next version is still gone:
 * nobody can amend it before that version.
 */
export function clauseStateColumn(clause: string): string {
  return `case when ${clause}.published_revision_id is null then 'gone'
               when ${clause}.draft_revision_id is null then 'leaves' else 'present' end`;
}

/**
 * SQL: of an amendment whose clause is gone, the clause of the latest version before the place that it had: `place`, whose
 * columns are null where that place is the first of its section. For readers, who see what is published and stays.
 */
export const CLAUSE_BEFORE = `left join lateral (
      select n.id, n.heading, ne.clause_number as number from clause n
        join version latest on latest.declaration_id = d.id and latest.number = d.version_number
        join version_entry ne on ne.version_id = latest.id and ne.node_id = n.id
       where n.section_id = c.section_id and n.position < c.position and n.draft_revision_id is not null
       order by n.position desc limit 1) place on c.published_revision_id is null or c.draft_revision_id is null`;
