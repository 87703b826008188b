import { Injectable } from '@nestjs/common';
import { type Actor, permissionsOf } from '@sic/authorization';
import { Database } from '@sic/database';
import { type Connection, decodeCursor, toConnection } from '@sic/graphql';
import { ACCOUNT_ACTIONS, canOnAccount } from '@sic/identity';
import { isId } from '@sic/kernel';
import type { AccountArgs, AccountPermissions, AccountType } from './account.graphql.js';

type Row = Omit<AccountType, 'viewerCan'> & { total: number };

/** Accounts for the page on which roles are given and accounts suspended; ordered by name. */
@Injectable()
export class AccountQueries {
  constructor(private readonly database: Database) {}

  async page(actor: Actor, { search, id, first, after }: AccountArgs): Promise<Connection<AccountType>> {
    const cursor = decodeCursor(after, 2);
    const rows = await this.database.rows<Row>(
      'moderation-accounts',
      `with found as (
         select id, name, is_moderator as "isModerator", is_administrator as "isAdministrator",
                suspended_at as "suspendedAt", created_at as "createdAt", lower(name) as key
           from account
          where ($1::text is null or strpos(lower(name), lower($1)) > 0) and ($2::text is null or id::text = $2))
       select found.*, (select count(*)::int from found) as total from found
        where $3::text is null or (key, id::text) > ($3, $4) order by key, id::text limit $5`,
      [search?.trim() || null, id ?? null, cursor?.[0] ?? null, cursor?.[1] ?? null, first + 1],
    );
    return toConnection(
      rows,
      first,
      rows[0]?.total ?? 0,
      (row) => [row.name.toLowerCase(), row.id],
      ({ total, ...row }) => ({ ...row, viewerCan: permissionsOn(actor, { ...row, total }) }),
    );
  }

  async one(actor: Actor, id: string): Promise<AccountType | null> {
    if (!isId(id)) return null;
    return (await this.page(actor, { id, first: 1 })).edges[0]?.node ?? null;
  }
}

function permissionsOn(actor: Actor, { id, isAdministrator, suspendedAt }: Row): AccountPermissions {
  const facts = { accountId: id, isAdministrator, isSuspended: suspendedAt !== null };
  return permissionsOf(canOnAccount, ACCOUNT_ACTIONS, actor, facts);
}
