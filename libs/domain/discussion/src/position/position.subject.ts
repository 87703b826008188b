import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Actor, actorId, isModerator } from '@sic/authorization';
import { clock, Database, type Tx } from '@sic/database';
import { Outbox } from '@sic/outbox';
import {
  defineSubjectKind,
  type HidingOfKind,
  type SubjectDescription,
  subjectKey,
  type SubjectKind,
  Subjects,
} from '@sic/subjects';
import { type About, describeWords, subjectOf, type WordsRow } from '../about.js';
import { ReasonHidden, ReasonRestored } from '../discussion.events.js';
import { Position } from './position.entity.js';
import { READABLE } from './position.queries.js';

const KIND = defineSubjectKind('position', 'Why a member takes a position on something, in their words.');

/**
 * What a report or a notification shows of the reason of a position, and how it is hidden. A position without a reason
 * has nothing to report.
 */
@Injectable()
export class PositionSubject implements SubjectKind, OnModuleInit {
  readonly kind = KIND;
  readonly hiding: HidingOfKind = { setHidden: (tx, id, isHidden) => this.setHidden(tx, id, isHidden) };

  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly subjects: Subjects,
  ) {}

  onModuleInit(): void {
    this.subjects.register(this);
  }

  async describe(ids: readonly string[]): Promise<ReadonlyMap<string, SubjectDescription>> {
    const rows = await this.database.rows<WordsRow>(
      'position-describe',
      `select id, subject_kind as "subjectKind", subject_id as "subjectId", left(coalesce(reason, ''), 400) as excerpt,
              member_id as "authorId", hidden_at is not null as "isHidden"
         from position where id = any($1)`,
      [ids],
    );
    return describeWords(this.subjects, KIND, rows);
  }

  /** A reason is visible where its subject is, unless it is hidden from this actor. */
  async visibleTo(actor: Actor, ids: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.database.rows<About & { id: string }>(
      'position-visible',
      `select p.id, p.subject_kind as "subjectKind", p.subject_id as "subjectId" from position p
        where p.id = any($3) and p.reason is not null and ${READABLE}`,
      [actorId(actor), isModerator(actor), ids],
    );
    const things = await this.subjects.visibleTo(actor, rows.map(subjectOf));
    return new Set(rows.filter((row) => things.has(subjectKey(subjectOf(row)))).map(({ id }) => id));
  }

  /** The words go, the position stays and is counted as before. */
  private async setHidden(tx: Tx, id: string, isHidden: boolean): Promise<void> {
    const position = await tx.findOne(Position, { where: { id }, lock: { mode: 'for_no_key_update' } });
    if (!position || (position.hiddenAt !== null) === isHidden) return;
    await tx.update(Position, { id }, { hiddenAt: isHidden ? await clock(tx) : null });
    const { memberId, subjectKind, subjectId } = position;
    await this.outbox.publish(tx, isHidden ? ReasonHidden : ReasonRestored, { memberId, subjectKind, subjectId });
  }
}
