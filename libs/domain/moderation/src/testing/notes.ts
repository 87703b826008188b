import { type Actor, actorId, isModerator } from '@sic/authorization';
import type { HidingOfKind, SubjectDescription, SubjectKind } from '@sic/subjects';
import type { Database, Tx } from '@sic/database';
import { newId } from '@sic/kernel';

interface NoteRow {
  id: string;
  author_id: string | null;
  words: string;
  is_hidden: boolean;
  is_private: boolean;
}

/** A kind of content of its own, with a real table, for tests of moderation without any other domain. */
export class Notes implements SubjectKind {
  readonly hiding: HidingOfKind = {
    setHidden: async (tx: Tx, id: string, isHidden: boolean) => {
      await tx.query('update note set is_hidden = $2 where id = $1', [id, isHidden]);
    },
  };

  constructor(
    private readonly database: Database,
    readonly kind = 'note',
  ) {}

  async createTable(): Promise<void> {
    await this.database.manager.query(
      `create table note (id uuid primary key, author_id uuid, words text not null,
         is_hidden boolean not null default false, is_private boolean not null default false)`,
    );
  }

  /** Writes a note and gives its id. */
  async write(authorId: string | null, words = 'Some words', isPrivate = false): Promise<string> {
    const id = newId();
    await this.database.manager.query('insert into note (id, author_id, words, is_private) values ($1, $2, $3, $4)', [
      id,
      authorId,
      words,
      isPrivate,
    ]);
    return id;
  }

  async isHidden(id: string): Promise<boolean | undefined> {
    return (await this.rows([id]))[0]?.is_hidden;
  }

  async describe(ids: readonly string[]): Promise<ReadonlyMap<string, SubjectDescription>> {
    const rows = await this.rows(ids);
    return new Map(
      rows.map(({ id, author_id: authorId, words, is_hidden: isHidden }) => [
        id,
        {
          id,
          authorId,
          isHidden,
          parameters: { about: 'amendment', number: 7, declaration: words.slice(0, 20) },
          excerpt: words,
          path: `/notes/${id}`,
          language: null,
        },
      ]),
    );
  }

  async visibleTo(actor: Actor, ids: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = (await this.rows(ids)).filter(
      (row) => (!row.is_private && !row.is_hidden) || row.author_id === actorId(actor) || isModerator(actor),
    );
    return new Set(rows.map(({ id }) => id));
  }

  private rows(ids: readonly string[]): Promise<NoteRow[]> {
    return this.database.manager.query<NoteRow[]>('select * from note where id = any($1)', [ids]);
  }
}
