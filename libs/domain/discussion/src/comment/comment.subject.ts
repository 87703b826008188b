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
import { CommentHidden, CommentRestored } from '../discussion.events.js';
import { Comment } from './comment.entity.js';
import { VISIBLE } from './comment.queries.js';

const KIND = defineSubjectKind('comment', 'What a member said about something.');

/** What a report or a notification shows of a comment, and how it is hidden. */
@Injectable()
export class CommentSubject implements SubjectKind, OnModuleInit {
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
      'comment-describe',
      `select id, subject_kind as "subjectKind", subject_id as "subjectId", left(body, 400) as excerpt,
              author_id as "authorId", hidden_at is not null as "isHidden",
              deleted_at is not null as "isDeleted"
         from comment where id = any($1)`,
      [ids],
    );
    return describeWords(this.subjects, KIND, rows);
  }

  /** A comment is visible where its subject is, unless it is deleted, or hidden from this actor. */
  async visibleTo(actor: Actor, ids: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.database.rows<About & { id: string }>(
      'comment-visible',
      `select c.id, c.subject_kind as "subjectKind", c.subject_id as "subjectId" from comment c
        where c.id = any($3) and c.deleted_at is null and ${VISIBLE}`,
      [actorId(actor), isModerator(actor), ids],
    );
    const subjects = await this.subjects.visibleTo(actor, rows.map(subjectOf));
    return new Set(rows.filter((row) => subjects.has(subjectKey(subjectOf(row)))).map(({ id }) => id));
  }

  /** A hidden comment is not counted on its subject. */
  private async setHidden(tx: Tx, id: string, isHidden: boolean): Promise<void> {
    const comment = await tx.findOne(Comment, { where: { id }, lock: { mode: 'for_no_key_update' } });
    if (!comment || (comment.hiddenAt !== null) === isHidden) return;
    const { subjectKind, subjectId, deletedAt } = comment;
    await tx.update(Comment, { id }, { hiddenAt: isHidden ? await clock(tx) : null });
    const comments = this.subjects.of(subjectKind)?.comments;
    if (deletedAt === null) await comments?.changeCount(tx, subjectId, isHidden ? -1 : +1);
    await this.outbox.publish(tx, isHidden ? CommentHidden : CommentRestored, {
      commentId: id,
      subjectKind,
      subjectId,
    });
  }
}
