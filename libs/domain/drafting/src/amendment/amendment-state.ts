import { DECIDING_PHASES } from '../phase-actions.js';

/**
 * SQL: whether amendments of a process can be decided, now or in a phase that is planned, by the clock of the database.
 * @param process an alias of the view `process_now`
 */
export function isDecidable(process: string): string {
  return `(${process}.phases_ahead && array[${DECIDING_PHASES.map((phase) => `'${phase}'`).join(', ')}])`;
}

/**
 * SQL: where an amendment stands. One that is open and that no phase decides any more is not decided, from the moment on
 * at which the last such phase ends. Whatever lists, counts or shows amendments asks here.
 */
export function statusColumn(amendment: string, process: string): string {
  return `case when ${amendment}.status = 'submitted' and not ${isDecidable(process)} then 'not_decided'
               else ${amendment}.status end`;
}

/** SQL: whether an amendment is open for everybody: submitted, not hidden, and there is a phase that decides it. */
export function isOpenColumn(amendment: string, process: string): string {
  return `(${amendment}.status = 'submitted' and ${amendment}.hidden_at is null and ${isDecidable(process)})`;
}

/** SQL: how many amendments to a clause are open in the sense of `isOpenColumn`, of which the clause keeps the number. */
export function openCountColumn(clause: string, process: string): string {
  return `case when ${isDecidable(process)} then ${clause}.open_amendment_count else 0 end`;
}

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
