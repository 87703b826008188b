import { Injectable } from '@nestjs/common';
import { type Actor, permissionsOf } from '@sic/authorization';
import { Database, hasEveryWord, searchText, searchWords } from '@sic/database';
import { type Connection, Keyset, type KeysetOrder } from '@sic/graphql';
import { ACCOUNT_ACTIONS, canOnAccount } from '@sic/identity';
import { isId, NotFound, Rejection } from '@sic/kernel';
import type { AccountPermissions, AccountType } from './account.graphql.js';
import type { AccountArgs } from './account.inputs.js';

type Row = Omit<AccountType, 'viewerCan'> & { key: string; total: number };

const COLUMNS = `id as "accountId", name, is_moderator as "isModerator", is_administrator as "isAdministrator",
  suspended_at as "suspendedAt", created_at as "createdAt", lower(name) as key`;

/** SQL: the filter of the list, `$1` words of the name, `$2` an id or null. */
const FILTER = `${hasEveryWord(searchText('name'), '$1')} and ($2::text is null or id::text = $2)`;

const COUNT = `select count(*)::int as count from account where ${FILTER}`;

const BY_NAME: KeysetOrder = {
  keys: [
    { sql: 'key', type: 'text' },
    { sql: '"accountId"', type: 'uuid' },
  ],
  isDescending: false,
};

const NONE: Connection<AccountType> = {
  edges: [],
  pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
  totalCount: 0,
};

/** Accounts for the page on which roles are given and accounts suspended; ordered by name. */
@Injectable()
export class AccountQueries {
  constructor(private readonly database: Database) {}

  async page(actor: Actor, args: AccountArgs): Promise<Connection<AccountType>> {
    const { search, id } = args;
    const keyset = new Keyset(args, BY_NAME, 2);
    if (id != null && !isId(id)) return NONE;
    const filter = [searchWords(search), id?.toLowerCase() ?? null];
    const rows = await this.database.rows<Row>(
      `moderation-accounts${keyset.name}`,
      `with found as (select ${COLUMNS} from account where ${FILTER})
       select found.*, (select count(*)::int from found) as total from found
        where ${keyset.condition} order by ${keyset.orderBy} limit ${keyset.limit}`,
      [...filter, ...keyset.values],
    );
    return keyset.connection(
      rows,
      rows[0]?.total ?? (await this.database.count('moderation-accounts-count', COUNT, filter)),
      (row) => [row.key, row.accountId],
      (row) => toAccount(actor, row),
    );
  }

  /** After a change by the actor. @throws Rejection NOT_FOUND */
  async changed(actor: Actor, id: string): Promise<AccountType> {
    const row = await this.database.row<Row>(
      'moderation-account',
      `select ${COLUMNS}, 1 as total from account where id = $1`,
      [id],
    );
    if (!row) throw new Rejection(new NotFound('account'));
    return toAccount(actor, row);
  }
}

function toAccount(actor: Actor, row: Row): AccountType {
  const { total: _total, key: _key, ...account } = row;
  return { ...account, viewerCan: permissionsOn(actor, row) };
}

function permissionsOn(actor: Actor, { accountId, isAdministrator, suspendedAt }: Row): AccountPermissions {
  const facts = { accountId, isAdministrator, isSuspended: suspendedAt !== null };
  return permissionsOf(canOnAccount, ACCOUNT_ACTIONS, actor, facts);
}
