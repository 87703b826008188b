import { Injectable } from '@nestjs/common';
import { type Actor, actorId, isModerator } from '@sic/authorization';
import { Database } from '@sic/database';
import { markdownCollisions } from '@sic/text';
import { isOpenColumn } from './amendment-state.js';
import { VISIBLE } from './amendment-row.queries.js';
import type { AmendmentKind } from './amendment.entity.js';
import type { AmendmentCollision } from './amendment.graphql.js';

interface OpenEdit {
  id: string;
  number: number;
  clauseId: string;
  kind: AmendmentKind;
  base: string;
  proposed: string;
}

/** What belongs to amendments, batched by their ids; asked only for amendments that the actor may see. */
@Injectable()
export class AmendmentDetailsQueries {
  constructor(private readonly database: Database) {}

  /**
   * Per amendment, which other open ones of the same clause touch the same words, or add a clause at the same place; and
   * which delete the clause after which it adds one.
   */
  async collisions(actor: Actor, amendmentIds: readonly string[]): Promise<ReadonlyMap<string, AmendmentCollision[]>> {
    const rows = await this.database.rows<OpenEdit>(
      'amendment-open-edits',
      `select a.id, a.number, a.clause_id as "clauseId", a.kind, coalesce(br.wording, '') as base, ar.wording as proposed
         from amendment a join amendment_revision ar on ar.id = a.revision_id
         join process_now p on p.process_id = a.process_id left join version_entry e on e.version_id = ar.version_id and e.node_id = a.clause_id
         left join clause_revision br on br.id = e.revision_id
        where a.clause_id in (select clause_id from amendment where id = any($3)) and ${isOpenColumn('a', 'p')} and ${VISIBLE}
        order by a.number limit 200`,
      [actorId(actor), isModerator(actor), amendmentIds],
    );
    const byId = new Map(rows.map((row) => [row.id, row]));
    const found = new Map<string, AmendmentCollision[]>();
    const add = (id: string, other: OpenEdit, collision: Omit<AmendmentCollision, 'amendmentId' | 'number'>): void => {
      found.set(id, [...(found.get(id) ?? []), { amendmentId: other.id, number: other.number, ...collision }]);
    };
    for (const edits of Map.groupBy(rows, (row) => row.clauseId).values()) {
      const added = edits.filter(({ kind }) => kind === 'insert_after');
      const others = edits.filter(({ kind }) => kind !== 'insert_after');
      for (const one of added) {
        for (const other of added) if (other !== one) add(one.id, other, { kind: 'same_place', words: [] });
        for (const other of others.filter(({ kind }) => kind === 'delete')) {
          add(one.id, other, { kind: 'deletes_place', words: [] });
        }
      }
      for (const { a, b, kind, words } of markdownCollisions(others)) {
        add(a, byId.get(b)!, { kind, words: [...words] });
        add(b, byId.get(a)!, { kind, words: [...words] });
      }
    }
    return found;
  }
}
