import { Injectable } from '@nestjs/common';
import { Database } from '@sic/database';
import { type Connection, decodeCursor, type PageArgs, toConnection } from '@sic/graphql';
import { invalid, isId } from '@sic/kernel';
import type { NoticeType } from './notice.graphql.js';

const COLUMNS = 'id, kind, text, path, created_at as "createdAt", read_at as "readAt"';

/** Reads of a member's own notices. */
@Injectable()
export class NoticeQueries {
  constructor(private readonly database: Database) {}

  /** A page of an account's notices, newest first. */
  async page(accountId: string, { first, after }: PageArgs): Promise<Connection<NoticeType>> {
    const before = decodeCursor(after, 1)?.[0] ?? null;
    if (before !== null && !isId(String(before)))
      throw invalid('after', 'cursor', 'This is not a cursor of this list.');
    const rows = await this.database.rows<NoticeType & { total: number }>(
      'notices-page',
      `select ${COLUMNS}, (select count(*)::int from notice where account_id = $1) as total
         from notice where account_id = $1 and ($2::uuid is null or id < $2) order by id desc limit $3`,
      [accountId, before, first + 1],
    );
    return toConnection(
      rows,
      first,
      rows[0]?.total ?? 0,
      ({ id }) => [id],
      ({ total: _total, ...notice }) => notice,
    );
  }

  async unread(accountId: string): Promise<number> {
    const row = await this.database.row<{ count: number }>(
      'notices-unread',
      'select count(*)::int as count from notice where account_id = $1 and read_at is null',
      [accountId],
    );
    return row?.count ?? 0;
  }

  /** One notice of an account, if it is theirs. */
  async one(accountId: string, id: string): Promise<NoticeType | null> {
    const row = await this.database.row<NoticeType>(
      'notices-one',
      `select ${COLUMNS} from notice where account_id = $1 and id = $2`,
      [accountId, id],
    );
    return row ?? null;
  }
}
