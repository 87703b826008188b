import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor, SignedInMember } from '@sic/authorization';
import { Database, type Tx } from '@sic/database';
import { NotFound, type Problem } from '@sic/kernel';
import { PhaseDoesNotAllow, processFacts } from '@sic/processes';
import {
  defineSubjectKind,
  describeBy,
  type PositionsOfKind,
  type SubjectDescription,
  type SubjectKind,
  Subjects,
} from '@sic/subjects';
import { canOnClause } from '../drafting.policy.js';
import { ClauseGone } from '../drafting.problems.js';
import { changePositionCounts } from '../position-counts.js';
import { Clause } from './clause.entity.js';
import { Declaration } from './declaration.entity.js';

const KIND = defineSubjectKind('clause', 'One paragraph or list item of a declaration.', [
  PhaseDoesNotAllow,
  ClauseGone,
]);

/** What others may ask of a clause: to be shown, and to take positions. */
@Injectable()
export class ClauseSubject implements SubjectKind<typeof KIND>, OnModuleInit {
  readonly kind = KIND;
  readonly positions: PositionsOfKind = {
    canTakePosition,
    currentRevision: async (tx, id) => (await tx.findOneByOrFail(Clause, { id })).publishedRevisionId!,
    earlierWordings,
    changeCounts: (tx, id, change) => changePositionCounts(tx, 'clause', id, change),
  };

  constructor(
    private readonly database: Database,
    private readonly subjects: Subjects,
  ) {}

  onModuleInit(): void {
    this.subjects.register(this);
  }

  describe(ids: readonly string[]): Promise<ReadonlyMap<string, SubjectDescription<typeof KIND>>> {
    return describeBy(
      this.database,
      'clause-describe',
      `select c.id, json_build_object('declaration', d.title) as parameters, left(coalesce(r.wording, ''), 400) as excerpt, null as "authorId",
              '/declaration/' || d.slug || '/clauses/' || c.id as path, d.language, false as "isHidden"
         from clause c join declaration d on d.id = c.declaration_id
         left join clause_revision r on r.id = c.published_revision_id where c.id = any($1)`,
      ids,
    );
  }

  /** Clauses are public, also those that the text has no more. */
  async visibleTo(_actor: Actor, ids: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.database.rows<{ id: string }>(
      'clause-visible',
      'select id from clause where id = any($1)',
      [ids],
    );
    return new Set(rows.map(({ id }) => id));
  }
}

async function canTakePosition(tx: Tx, member: SignedInMember, id: string): Promise<Problem | null> {
  const clause = await tx.findOne(Clause, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!clause) return new NotFound('clause');
  const { processId } = await tx.findOneByOrFail(Declaration, { id: clause.declarationId });
  const isInText = clause.publishedRevisionId !== null;
  return canOnClause(member, 'takePosition', { ...(await processFacts(tx, member, processId)), isInText });
}

/** Every revision of a clause has a wording of its own. */
async function earlierWordings(tx: Tx, revisionIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ id: string }[]>(
    `select seen.id from clause_revision seen join clause c on c.id = seen.clause_id
      where seen.id = any($1) and seen.id <> c.published_revision_id`,
    [revisionIds],
  );
  return new Set(rows.map(({ id }) => id));
}
