import { Injectable } from '@nestjs/common';
import { type Actor, actorId } from '@sic/authorization';
import { Database } from '@sic/database';
import { type Connection, Keyset, type KeysetOrder, LoadsNode, type NodeLoader, type PageArgs } from '@sic/graphql';
import { notificationMessage, parametersFrom } from '@sic/messages';
import { ProfilesReader } from '@sic/profiles';
import { NotificationKinds } from './notification-kinds.js';
import type { Notification } from './notification.entity.js';
import type { NotificationThread, NotificationType } from './notification.graphql.js';
import { ABOUT } from './notification-thread.js';

type Row = Pick<Notification, 'id' | 'kind' | 'parameters' | 'people' | 'path' | 'createdAt' | 'readAt'>;

const COLUMNS = 'id, kind, parameters, people, path, created_at as "createdAt", read_at as "readAt"';

const COUNT = 'select count(*)::int as count from notification where account_id = $1';

/** SQL: what an account was told, by what it is about; the ids of each the latest first. */
const THREADS = `
  select "ids"[1] as id, "ids", size, unread from (
    select array_agg(id order by id desc) as "ids", count(*)::int as size,
           (count(*) filter (where read_at is null))::int as unread
      from notification where account_id = $1 group by ${ABOUT}) told`;

interface ThreadRow {
  id: string;
  ids: string[];
  size: number;
  unread: number;
  total: number;
}

/** So many are shown of one thing, besides the latest. */
const EARLIER = 20;

const NEWEST_FIRST: KeysetOrder = { keys: [{ sql: 'id', type: 'uuid' }], isDescending: true };

/** Reads of a member's own notifications. */
@Injectable()
@LoadsNode('Notification')
export class NotificationQueries implements NodeLoader {
  constructor(
    private readonly database: Database,
    private readonly kinds: NotificationKinds,
    private readonly profiles: ProfilesReader,
  ) {}

  /** A page of an account's notifications, newest first. */
  async page(accountId: string, page: PageArgs): Promise<Connection<NotificationType>> {
    const keyset = new Keyset(page, NEWEST_FIRST, 1);
    const rows = await this.database.rows<Row & { total: number }>(
      `notifications-page${keyset.name}`,
      `select ${COLUMNS}, (${COUNT}) as total
         from notification where account_id = $1 and ${keyset.condition}
        order by ${keyset.orderBy} limit ${keyset.limit}`,
      [accountId, ...keyset.values],
    );
    const named = await this.withNames(rows);
    return keyset.connection(
      named,
      named[0]?.total ?? (await this.database.count('notifications-count', COUNT, [accountId])),
      ({ id }) => [id],
      ({ total: _total, ...row }) => this.toType(row),
    );
  }

  /** What an account was told, grouped by what it is about: the thing of which it was told last is first. Two statements. */
  async threads(accountId: string, page: PageArgs): Promise<Connection<NotificationThread>> {
    const keyset = new Keyset(page, NEWEST_FIRST, 1);
    const rows = await this.database.rows<ThreadRow>(
      `notifications-threads${keyset.name}`,
      `with thread as (${THREADS})
       select id, ids[1:${EARLIER + 1}] as ids, size, unread, (select count(*)::int from thread) as total
         from thread where ${keyset.condition} order by ${keyset.orderBy} limit ${keyset.limit}`,
      [accountId, ...keyset.values],
    );
    const found = await this.ofAccount(
      accountId,
      rows.flatMap(({ ids }) => ids),
    );
    return keyset.connection(
      rows,
      rows[0]?.total ??
        (await this.database.count('notifications-thread-count', `select count(*)::int as count from (${THREADS}) t`, [
          accountId,
        ])),
      ({ id }) => [id],
      ({ ids, size, unread }) => {
        const [latest, ...earlier] = ids.flatMap((id) => found.get(id) ?? []);
        return { latest: latest!, earlier, size, unread };
      },
    );
  }

  async unread(accountId: string): Promise<number> {
    return this.database.count('notifications-unread', `${COUNT} and read_at is null`, [accountId]);
  }

  /** One notification of an account, if it is theirs. */
  async byId(accountId: string, id: string): Promise<NotificationType | null> {
    return (await this.ofAccount(accountId, [id])).get(id) ?? null;
  }

  async byIds(actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, NotificationType>> {
    const accountId = actorId(actor);
    return accountId === null ? new Map() : this.ofAccount(accountId, ids);
  }

  private async ofAccount(accountId: string, ids: readonly string[]): Promise<ReadonlyMap<string, NotificationType>> {
    const rows = await this.database.rows<Row>(
      'notifications-by-id',
      `select ${COLUMNS} from notification where account_id = $1 and id = any($2::uuid[])`,
      [accountId, ids],
    );
    return new Map((await this.withNames(rows)).map((row) => [row.id, this.toType(row)]));
  }

  /** The notifications with the names that people have now, as everybody sees them. */
  private async withNames<R extends Row>(rows: readonly R[]): Promise<R[]> {
    const ids = rows.flatMap(({ people }) => Object.values(people));
    if (ids.length === 0) return [...rows];
    const members = await this.profiles.members(this.database.manager, [...new Set(ids)]);
    const namesIn = (people: Record<string, string>): Record<string, unknown> =>
      Object.fromEntries(Object.entries(people).map(([name, id]) => [name, members.get(id)?.name ?? null]));
    return rows.map((row) => ({ ...row, parameters: { ...row.parameters, ...namesIn(row.people) } }));
  }

  private toType({ parameters, people: _people, ...row }: Row): NotificationType {
    return {
      ...row,
      topic: this.kinds.topicOf(row.kind),
      parameters: parametersFrom(parameters),
      message: notificationMessage('en', row.kind, parameters) ?? row.kind,
    };
  }
}
