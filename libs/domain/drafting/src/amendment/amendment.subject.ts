import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Actor } from '@sic/authorization';
import {
  defineSubjectKind,
  type HidingOfKind,
  type SubjectDescription,
  type SubjectKind,
  Subjects,
} from '@sic/subjects';
import { Database, type Tx } from '@sic/database';
import { AmendmentQueries } from './amendment.queries.js';
import { Amendment } from './amendment.entity.js';
import { changeOpenCount } from './open-count.js';

const KIND = defineSubjectKind('amendment', 'A proposal to change one clause of a declaration.');

/** What a report or a notice shows of an amendment, and how it is hidden. */
@Injectable()
export class AmendmentSubject implements SubjectKind, OnModuleInit {
  readonly kind = KIND;
  readonly hiding: HidingOfKind = { setHidden: (tx, id, isHidden) => this.setHidden(tx, id, isHidden) };

  constructor(
    private readonly database: Database,
    private readonly subjects: Subjects,
    private readonly amendments: AmendmentQueries,
  ) {}

  onModuleInit(): void {
    this.subjects.register(this);
  }

  async describe(ids: readonly string[]): Promise<ReadonlyMap<string, SubjectDescription>> {
    const rows = await this.database.rows<SubjectDescription>(
      'amendment-faces',
      `select a.id, 'Amendment ' || a.number || ' to ' || d.title as title,
              left(case when ar.wording = '' then ar.rationale else ar.wording || E'\\n' || ar.rationale end, 400) as excerpt,
              a.proposer_id as "authorId", '/amendments/' || a.id as path, d.language, a.hidden_at is not null as "isHidden"
         from amendment a join amendment_revision ar on ar.id = a.revision_id join declaration d on d.id = a.declaration_id
        where a.id = any($1)`,
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  async visibleTo(actor: Actor, ids: readonly string[]): Promise<ReadonlySet<string>> {
    return new Set((await this.amendments.byIds(actor, ids)).keys());
  }

  /** A hidden amendment is not counted on its clause; doing it twice changes nothing. */
  private async setHidden(tx: Tx, id: string, isHidden: boolean): Promise<void> {
    const amendment = await tx.findOne(Amendment, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!amendment || (amendment.hiddenAt !== null) === isHidden) return;
    const { lockVersion, clauseId, status } = amendment;
    await tx.update(Amendment, { id }, { hiddenAt: isHidden ? new Date() : null, lockVersion: lockVersion + 1 });
    if (status === 'submitted') await changeOpenCount(tx, clauseId, isHidden ? -1 : +1);
  }
}
