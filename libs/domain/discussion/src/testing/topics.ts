import type { Actor } from '@sic/authorization';
import type { Database, Tx } from '@sic/database';
import { Forbidden, newId, NotFound, type Problem } from '@sic/kernel';
import type { CommentsOfKind, PositionsOfKind, SubjectDescription, SubjectKind } from '@sic/subjects';

interface TopicRow {
  id: string;
  revision_id: string;
  is_closed: boolean;
  is_secret: boolean;
  comment_count: number;
  agree: number;
  can_live_with: number;
  concern: number;
  block: number;
}

/** A kind of its own, with real tables: topics with wordings, which anybody may discuss until they are closed. */
export class Topics implements SubjectKind {
  readonly kind = 'topic';
  readonly comments: CommentsOfKind = {
    canComment: (tx, _member, id) => this.refusalOf(tx, id),
    changeCount: async (tx, id, by) => {
      await tx.query('update topic set comment_count = comment_count + $2 where id = $1', [id, by]);
    },
  };
  readonly positions: PositionsOfKind = {
    canTakePosition: (tx, _member, id) => this.refusalOf(tx, id),
    currentRevision: async (tx, id) => (await this.rows(tx, [id]))[0]!.revision_id,
    earlierWordings: async (tx, revisionIds) => {
      const rows = await tx.query<{ id: string }[]>(
        `select seen.id from topic_revision seen join topic t on t.id = seen.topic_id
           join topic_revision r on r.id = t.revision_id where seen.id = any($1) and seen.wording <> r.wording`,
        [revisionIds],
      );
      return new Set(rows.map(({ id }) => id));
    },
    changeCounts: async (tx, id, { from, to }) => {
      for (const [kind, by] of [[from, -1] as const, [to, +1] as const]) {
        if (kind) await tx.query(`update topic set ${kind} = ${kind} + $2 where id = $1`, [id, by]);
      }
    },
  };

  constructor(private readonly database: Database) {}

  async createTables(): Promise<void> {
    await this.database.manager.query(
      `create table topic (id uuid primary key, revision_id uuid not null, is_closed boolean not null default false,
         is_secret boolean not null default false, comment_count int not null default 0, agree int not null default 0,
         can_live_with int not null default 0, concern int not null default 0, block int not null default 0)`,
    );
    await this.database.manager.query(
      'create table topic_revision (id uuid primary key, topic_id uuid not null, wording text not null)',
    );
  }

  /** A new topic that is open to everybody, and how others refer to it. */
  async open(wording = 'Cities share what failed.'): Promise<{ kind: 'topic'; id: string; revisionId: string }> {
    const [id, revisionId] = [newId(), newId()];
    await this.database.manager.query('insert into topic (id, revision_id) values ($1, $2)', [id, revisionId]);
    await this.insertRevision(id, revisionId, wording);
    return { kind: this.kind, id, revisionId };
  }

  /** Gives a topic its next revision. */
  async reword(id: string, wording: string): Promise<string> {
    const revisionId = newId();
    await this.insertRevision(id, revisionId, wording);
    await this.database.manager.query('update topic set revision_id = $2 where id = $1', [id, revisionId]);
    return revisionId;
  }

  async change(id: string, change: 'is_closed' | 'is_secret'): Promise<void> {
    await this.database.manager.query(`update topic set ${change} = true where id = $1`, [id]);
  }

  async row(id: string): Promise<TopicRow> {
    return (await this.rows(this.database.manager, [id]))[0]!;
  }

  async describe(ids: readonly string[]): Promise<ReadonlyMap<string, SubjectDescription>> {
    const rows = await this.rows(this.database.manager, ids);
    const told = { parameters: {}, excerpt: '', authorId: null, language: 'en', isHidden: false };
    return new Map(rows.map(({ id }) => [id, { id, path: `/topics/${id}`, ...told }]));
  }

  async visibleTo(actor: Actor, ids: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.rows(this.database.manager, ids);
    return new Set(rows.filter((row) => !row.is_secret || isAdministrator(actor)).map(({ id }) => id));
  }

  private async refusalOf(tx: Tx, id: string): Promise<Problem | null> {
    const [row] = await tx.query<TopicRow[]>('select * from topic where id = $1 for update', [id]);
    if (!row) return new NotFound('content');
    return row.is_closed ? new Forbidden('TOPIC_CLOSED') : null;
  }

  private insertRevision(topicId: string, id: string, wording: string): Promise<unknown> {
    const values = [id, topicId, wording];
    return this.database.manager.query(
      'insert into topic_revision (id, topic_id, wording) values ($1, $2, $3)',
      values,
    );
  }

  private rows(tx: Tx, ids: readonly string[]): Promise<TopicRow[]> {
    return tx.query<TopicRow[]>('select * from topic where id = any($1)', [ids]);
  }
}

function isAdministrator(actor: Actor): boolean {
  return actor.kind === 'member' && actor.isAdministrator;
}
