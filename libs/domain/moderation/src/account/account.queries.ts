import { Injectable } from '@nestjs/common';
import { type Actor, isModerator, permissionsOf } from '@sic/authorization';
import { Database } from '@sic/database';
import { type Connection, Keyset, type KeysetOrder, LoadsNode, type NodeLoader } from '@sic/graphql';
import { ACCOUNT_ACTIONS, canOnAccount } from '@sic/identity';
import { isId } from '@sic/kernel';
import type { AccountPermissions, AccountType } from './account.graphql.js';
import type { AccountArgs } from './account.inputs.js';

type Row = Omit<AccountType, 'viewerCan'> & { key: string; total: number };

const COLUMNS = `id, name, is_moderator as "isModerator", is_administrator as "isAdministrator",
  suspended_at as "suspendedAt", created_at as "createdAt", lower(name) as key`;

const BY_NAME: KeysetOrder = {
  keys: [
    { sql: 'key', type: 'text' },
    { sql: 'id', type: 'uuid' },
  ],
  isDescending: false,
};

/** Accounts for the page on which roles are given and accounts suspended; ordered by name. */
@Injectable()
@LoadsNode('Account')
export class AccountQueries implements NodeLoader {
  constructor(private readonly database: Database) {}

  async page(actor: Actor, args: AccountArgs): Promise<Connection<AccountType>> {
    const { search, id } = args;
    const keyset = new Keyset(args, BY_NAME, 2);
    const rows = await this.database.rows<Row>(
      `moderation-accounts${keyset.name}`,
      `with found as (
         select ${COLUMNS} from account
          where ($1::text is null or strpos(lower(name), lower($1)) > 0) and ($2::text is null or id::text = $2))
       select found.*, (select count(*)::int from found) as total from found
        where ${keyset.condition} order by ${keyset.orderBy} limit ${keyset.limit}`,
      [search?.trim() || null, id ?? null, ...keyset.values],
    );
    return keyset.connection(
      rows,
      rows[0]?.total ?? 0,
      (row) => [row.key, row.id],
      (row) => toAccount(actor, row),
    );
  }

  async one(actor: Actor, id: string): Promise<AccountType | null> {
    if (!isId(id)) return null;
    return (await this.byIds(actor, [id])).get(id) ?? null;
  }

  /** Accounts for moderators; for others there are none. */
  async byIds(actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, AccountType>> {
    if (!isModerator(actor)) return new Map();
    const rows = await this.database.rows<Row>(
      'moderation-accounts-by-ids',
      `select ${COLUMNS}, 1 as total from account where id = any($1)`,
      [ids],
    );
    return new Map(rows.map((row) => [row.id, toAccount(actor, row)]));
  }
}

function toAccount(actor: Actor, row: Row): AccountType {
  const { total: _total, key: _key, ...account } = row;
  return { ...account, viewerCan: permissionsOn(actor, row) };
}

function permissionsOn(actor: Actor, { id, isAdministrator, suspendedAt }: Row): AccountPermissions {
  const facts = { accountId: id, isAdministrator, isSuspended: suspendedAt !== null };
  return permissionsOf(canOnAccount, ACCOUNT_ACTIONS, actor, facts);
}
