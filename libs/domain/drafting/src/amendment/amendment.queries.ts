import { Injectable } from '@nestjs/common';
import { type Actor, actorId, isModerator } from '@sic/authorization';
import { Database, hasEveryWord, searchText, searchWords } from '@sic/database';
import { type Connection, Keyset, type KeysetOrder, LoadsNode, type PageArgs } from '@sic/graphql';
import { isId, isSlug, NotFound, Rejection } from '@sic/kernel';
import { type AmendmentRow, AMENDMENTS, toAmendment, VISIBLE } from './amendment-row.queries.js';
import { clauseStateColumn, isDecidable, isOpenColumn, statusColumn } from './amendment-state.js';
import type { AmendmentStatus } from './amendment.entity.js';
import type { AmendmentType } from './amendment.graphql.js';

/** SQL: whether an open amendment is about a clause that the text does not have any more, or will not have. */
const IS_CLAUSE_GONE = `(${statusColumn('a', 'p')} in ('draft', 'submitted') and ${clauseStateColumn('c')} <> 'present')`;

/** SQL: a wording as it is read, without the backslashes by which Markdown takes a sign as itself. */
const READ_WORDING = String.raw`regexp_replace(ar.wording, '\\([^[:alnum:][:space:]])', '\1', 'g')`;

/** Hidden amendments are in no state that is counted: who may see them finds them without one.
 * `$3` declaration, `$4` clause, `$5` proposer, `$6` statuses, `$7` words, `$8` a number, `$9` whether it
 * meets the draft, `$10` whether its clause is gone; null does not narrow. */
const NARROWED = `${VISIBLE}
     and ($3::uuid is null or a.declaration_id = $3) and ($4::uuid is null or a.clause_id = $4)
     and ($5::uuid is null or a.proposer_id = $5)
     and ($6::text[] is null or (${statusColumn('a', 'p')} = any($6) and (a.status <> 'submitted' or a.hidden_at is null)))
     and (a.number = $8::int or ${hasEveryWord(searchText(`${READ_WORDING} || ' ' || ar.rationale`), '$7')})
     and ($9::boolean is null or (a.draft_conflict and ${isDecidable('p')}) = $9)
     and ($10::boolean is null or ${IS_CLAUSE_GONE} = $10)`;

/** A draft stands where it was begun until it is submitted. */
const LATEST_FIRST: KeysetOrder = {
  keys: [
    { sql: 'coalesce(a.submitted_at, a.created_at)', type: 'timestamptz' },
    { sql: 'a.id', type: 'uuid' },
  ],
  isDescending: true,
};

export interface AmendmentListFilter {
  declarationId?: string | null;
  clauseId?: string | null;
  byMemberId?: string | null;
  statuses?: readonly AmendmentStatus[] | null;
  meetsDraft?: boolean | null;
  isClauseGone?: boolean | null;
  search?: string | null;
}

/** Reads of amendments. What the viewer may not see is left out in SQL, before anything is counted or cut into pages. */
@Injectable()
@LoadsNode('Amendment')
export class AmendmentQueries {
  constructor(private readonly database: Database) {}

  async byId(actor: Actor, id: string): Promise<AmendmentType | null> {
    if (!isId(id)) return null;
    return (await this.byIds(actor, [id])).get(id) ?? null;
  }

  /** After a change by the actor, who may see what they changed. */
  async changed(actor: Actor, id: string): Promise<AmendmentType> {
    const amendment = await this.byId(actor, id);
    if (!amendment) throw new Rejection(new NotFound('amendment'));
    return amendment;
  }

  async byIds(actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, AmendmentType>> {
    const rows = await this.database.rows<AmendmentRow>(
      'amendment-by-ids',
      `${AMENDMENTS} where a.id = any($3) and ${VISIBLE}`,
      [actorId(actor), isModerator(actor), ids],
    );
    return new Map(rows.map((row) => [row.id, toAmendment(actor, row)]));
  }

  async byNumber(actor: Actor, declarationSlug: string, number: number): Promise<AmendmentType | null> {
    if (!isSlug(declarationSlug)) return null;
    const row = await this.database.row<AmendmentRow>(
      'amendment-by-number',
      `${AMENDMENTS} where d.slug = $3 and a.number = $4 and ${VISIBLE}`,
      [actorId(actor), isModerator(actor), declarationSlug, number],
    );
    return row ? toAmendment(actor, row) : null;
  }

  /** The last submitted first. Two statements, whatever the length. */
  async list(actor: Actor, filter: AmendmentListFilter, page: PageArgs): Promise<Connection<AmendmentType>> {
    const values = [actorId(actor), isModerator(actor), ...filterValues(filter)];
    const keyset = new Keyset(page, LATEST_FIRST, values.length);
    const [rows, count] = await Promise.all([
      this.database.rows<AmendmentRow>(
        `amendment-list${keyset.name}`,
        `${AMENDMENTS} where ${NARROWED} and ${keyset.condition} order by ${keyset.orderBy} limit ${keyset.limit}`,
        [...values, ...keyset.values],
      ),
      this.database.row<{ total: number }>(
        'amendment-count',
        `select count(*)::int as total from amendment a join amendment_revision ar on ar.id = a.revision_id
           join clause c on c.id = a.clause_id join process_now p on p.process_id = a.process_id where ${NARROWED}`,
        values,
      ),
    ]);
    return keyset.connection(
      rows,
      count?.total ?? 0,
      (row) => [row.orderKey, row.id],
      (row) => toAmendment(actor, row),
    );
  }

  /** How many submitted amendments are hidden from the actor: lists say so, since their numbers are missing. */
  async countHidden(actor: Actor, declarationId: string): Promise<number> {
    if (!isId(declarationId)) return 0;
    return this.database.count(
      'amendment-hidden-count',
      `select count(*)::int as count from amendment a
        where a.declaration_id = $3 and a.submitted_at is not null and (${VISIBLE}) is not true`,
      [actorId(actor), isModerator(actor), declarationId],
    );
  }

  /** What an editor has to decide: by clause in reading order, then the oldest first. At most 500. */
  async toDecide(actor: Actor, declarationId: string): Promise<AmendmentType[]> {
    const rows = await this.database.rows<AmendmentRow>(
      'amendment-to-decide',
      `${AMENDMENTS} where ${VISIBLE} and ${isOpenColumn('a', 'p')} and a.declaration_id = $3
        order by sec.position, c.position, a.number limit 500`,
      [actorId(actor), isModerator(actor), declarationId],
    );
    return rows.map((row) => toAmendment(actor, row));
  }

  /** What editors decided for the next version: by clause in reading order, then as it was decided. At most 500. */
  async decidedForNext(actor: Actor, declarationId: string): Promise<AmendmentType[]> {
    const rows = await this.database.rows<AmendmentRow>(
      'amendment-decided-for-next',
      `${AMENDMENTS} where ${VISIBLE} and a.hidden_at is null and a.declaration_id = $3
          and a.status in ('accepted', 'accepted_with_changes', 'rejected') and dec.for_version = d.version_number + 1
        order by sec.position, c.position, dec.created_at, a.number limit 500`,
      [actorId(actor), isModerator(actor), declarationId],
    );
    return rows.map((row) => toAmendment(actor, row));
  }
}

function filterValues(filter: AmendmentListFilter): unknown[] {
  const search = filter.search?.trim() ?? '';
  const number = /^#?\d{1,6}$/.test(search) ? Number(search.replace('#', '')) : null;
  const { declarationId, clauseId, byMemberId, statuses, meetsDraft, isClauseGone } = filter;
  const narrowed = [declarationId, clauseId, byMemberId, statuses].map((value) => value ?? null);
  return [...narrowed, searchWords(search), number, meetsDraft ?? null, isClauseGone ?? null];
}
