import { Injectable } from '@nestjs/common';
import { Database, preparedRows, type Tx } from '@sic/database';
import { type GraphQLContext, loaderOf } from '@sic/graphql';
import type { Language } from '@sic/messages';
import type { AuthLinkKind } from './session/auth-link.entity.js';

export { ACCOUNT_ACTIONS, canOnAccount } from './identity.policy.js';

export interface AccountContact {
  id: string;
  name: string;
  email: string;
  /** In which they are written to. */
  language: Language;
  isVerified: boolean;
  isSuspended: boolean;
}

export interface AuthLinkToMail {
  kind: AuthLinkKind;
  url: string;
  accountId: string;
  /** Where it is mailed; null for the address that the account has. */
  address: string | null;
  /** The address that its own request asks for, of a change. */
  newAddress: string | null;
}

/** What other domains may ask about accounts. The first is for a field of their own types. */
@Injectable()
export class IdentityReader {
  constructor(private readonly database: Database) {}

  /** Name and address of an account. Asked only for one's own: never for anything that another member sees. */
  contact(context: GraphQLContext, id: string): Promise<AccountContact | null> {
    return loaderOf(context, 'identity.contacts', (ids) => this.contacts(this.database.manager, ids)).load(id);
  }

  /** Names and addresses by account id, for mails. Never for anything that another member sees. */
  async contacts(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, AccountContact>> {
    const rows = await preparedRows<AccountContact>(
      tx,
      'identity-contacts',
      `select a.id, a.name, a.language, u.email, u."emailVerified" as "isVerified", a.suspended_at is not null as "isSuspended"
         from account a join auth."user" u on u.id::uuid = a.id where a.id = any($1)`,
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** The accounts of confirmed addresses, by address in small letters. */
  async idsByEmail(tx: Tx, emails: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await preparedRows<{ id: string; email: string }>(
      tx,
      'identity-by-email',
      `select id::uuid as id, email from auth."user" where email = any($1) and "emailVerified"`,
      [emails.map((email) => email.trim().toLowerCase())],
    );
    return new Map(rows.map((row) => [row.email, row.id]));
  }

  /** Ids of all moderators and administrators who may act. */
  async moderatorIds(tx: Tx): Promise<string[]> {
    const rows = await preparedRows<{ id: string }>(
      tx,
      'identity-moderators',
      'select id from account where (is_moderator or is_administrator) and suspended_at is null',
    );
    return rows.map((row) => row.id);
  }

  async authLink(tx: Tx, id: string): Promise<AuthLinkToMail | null> {
    const [row] = await preparedRows<AuthLinkToMail>(
      tx,
      'identity-auth-link',
      `select kind, url, account_id as "accountId", address, new_address as "newAddress" from auth_link where id = $1`,
      [id],
    );
    return row ?? null;
  }
}
