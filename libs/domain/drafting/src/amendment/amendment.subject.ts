import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '@sic/authorization';
import {
  type CommentsOfKind,
  defineSubjectKind,
  describeBy,
  type HidingOfKind,
  type PositionsOfKind,
  type SubjectDescription,
  type SubjectKind,
  Subjects,
} from '@sic/subjects';
import { clock, Database, type Tx } from '@sic/database';
import { Outbox } from '@sic/outbox';
import { PhaseDoesNotAllow } from '@sic/processes';
import { AmendmentQueries } from './amendment.queries.js';
import { Amendment } from './amendment.entity.js';
import { canOnAmendment } from '../drafting.policy.js';
import { AmendmentHidden, AmendmentRestored } from '../drafting.events.js';
import { AmendmentNotOpen } from '../drafting.problems.js';
import { changePositionCounts } from '../position-counts.js';
import { lockAmendment } from './amendment.facts.js';
import { changeOpenCount } from './open-count.js';

const KIND = defineSubjectKind('amendment', 'A proposal to change one clause of a declaration.', [
  PhaseDoesNotAllow,
  AmendmentNotOpen,
]);

/** What others may ask of an amendment: to be shown, hidden, commented on, and to take positions. */
@Injectable()
export class AmendmentSubject implements SubjectKind<typeof KIND>, OnModuleInit {
  readonly kind = KIND;
  readonly hiding: HidingOfKind = { setHidden: (tx, id, isHidden) => this.setHidden(tx, id, isHidden) };
  readonly comments: CommentsOfKind = {
    canComment: async (tx, member, id) =>
      canOnAmendment(member, 'comment', (await lockAmendment(tx, member, id)).facts),
    changeCount: async (tx, id, by) => {
      await tx.query('update amendment set comment_count = comment_count + $2 where id = $1', [id, by]);
    },
  };
  readonly positions: PositionsOfKind = {
    canTakePosition: async (tx, member, id) =>
      canOnAmendment(member, 'takePosition', (await lockAmendment(tx, member, id)).facts),
    currentRevision: async (tx, id) => (await tx.findOneByOrFail(Amendment, { id })).revisionId,
    earlierWordings,
    changeCounts: (tx, id, change) => changePositionCounts(tx, 'amendment', id, change),
  };

  constructor(
    private readonly database: Database,
    private readonly subjects: Subjects,
    private readonly amendments: AmendmentQueries,
    private readonly outbox: Outbox,
  ) {}

  onModuleInit(): void {
    this.subjects.register(this);
  }

  describe(ids: readonly string[]): Promise<ReadonlyMap<string, SubjectDescription<typeof KIND>>> {
    return describeBy(
      this.database,
      'amendment-describe',
      `select a.id, json_build_object('number', a.number, 'declaration', d.title) as parameters,
              left(case when ar.wording = '' then ar.rationale else ar.wording || E'\\n' || ar.rationale end, 400) as excerpt,
              a.proposer_id as "authorId", '/amendments/' || a.id as path, d.language, a.hidden_at is not null as "isHidden"
         from amendment a join amendment_revision ar on ar.id = a.revision_id join declaration d on d.id = a.declaration_id
        where a.id = any($1)`,
      ids,
    );
  }

  async visibleTo(actor: Actor, ids: readonly string[]): Promise<ReadonlySet<string>> {
    return new Set((await this.amendments.byIds(actor, ids)).keys());
  }

  /** A hidden amendment is not counted on its clause. Repeated, this changes nothing. */
  private async setHidden(tx: Tx, id: string, isHidden: boolean): Promise<void> {
    const amendment = await tx.findOne(Amendment, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!amendment || (amendment.hiddenAt !== null) === isHidden) return;
    const { lockVersion, clauseId, declarationId, status, submittedAt } = amendment;
    await tx.update(Amendment, { id }, { hiddenAt: isHidden ? await clock(tx) : null, lockVersion: lockVersion + 1 });
    if (status === 'submitted') await changeOpenCount(tx, clauseId, isHidden ? -1 : +1);
    if (submittedAt === null) return;
    const event = isHidden ? AmendmentHidden : AmendmentRestored;
    await this.outbox.publish(tx, event, { declarationId, amendmentId: id });
  }
}

/** A rebase that left the words as they were asks nobody to confirm. */
async function earlierWordings(tx: Tx, revisionIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ id: string }[]>(
    `select seen.id from amendment_revision seen join amendment a on a.id = seen.amendment_id
       join amendment_revision ar on ar.id = a.revision_id
      where seen.id = any($1) and (seen.wording <> ar.wording or exists (
        select 1 from amendment_revision moved
         where moved.amendment_id = a.id and moved.cause = 'moved' and moved.number > seen.number))`,
    [revisionIds],
  );
  return new Set(rows.map(({ id }) => id));
}
