import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Config } from '@sic/config';
import { AuditLog, clock, Database } from '@sic/database';
import { newId, normalText } from '@sic/kernel';
import { Outbox } from '@sic/outbox';
import { type Language, message } from '@sic/messages';
import { getMigrations } from 'better-auth/db/migration';
import { IsNull, Not } from 'typeorm';
import { Account } from '../account/account.entity.js';
import { AccountCreated, AuthLinkRequested, PasswordChanged, SessionsEnded } from '../identity.events.js';
import { createAuth, type Auth } from './auth.js';
import { AuthLink, type AuthLinkKind } from './auth-link.entity.js';

/** Runs better-auth and records for the platform what it reports: new accounts, confirmed addresses, links to mail. */
@Injectable()
export class AuthGateway implements OnApplicationShutdown {
  readonly auth: Auth;
  private readonly close: () => Promise<void>;

  constructor(
    config: Config,
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
  ) {
    const { auth, pool } = createAuth(config, {
      onAccountCreated: (account) => this.createAccount(account),
      onAddressConfirmed: (accountId) => this.confirmAddress(accountId),
      isSuspended: (id) => this.database.manager.existsBy(Account, { id, suspendedAt: Not(IsNull()) }),
      onPasswordChanged: (accountId) => this.passwordChanged(accountId),
      onLink: (kind, accountId, url) => this.requestLink(kind, accountId, url),
    });
    this.auth = auth;
    this.close = () => pool.end();
  }

  /** Creates or updates better-auth's tables in the schema `auth`. */
  async migrate(): Promise<void> {
    await this.database.manager.query('create schema if not exists auth');
    const { runMigrations } = await getMigrations(this.auth.options);
    await runMigrations();
  }

  /** Whether this is the password of the account; an account without one has none. */
  async isPasswordOf(accountId: string, password: string): Promise<boolean> {
    const [row] = await this.database.manager.query<{ password: string | null }[]>(
      `select password from auth.account where "userId"::uuid = $1 and "providerId" = 'credential'`,
      [accountId],
    );
    if (!row?.password) return false;
    const { password: hashes } = await this.auth.$context;
    return hashes.verify({ hash: row.password, password });
  }

  private async passwordChanged(accountId: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const at = (await clock(tx)).toISOString();
      await this.outbox.publish(tx, PasswordChanged, { accountId, at });
      // The sessions themselves are ended by better-auth; open pages lose their live updates.
      await this.outbox.publish(tx, SessionsEnded, { accountId });
      await this.audit.record(tx, {
        actorId: accountId,
        action: 'identity.change-password',
        subjectKind: 'account',
        subjectId: accountId,
      });
    });
  }

  private async createAccount({ id, name, language }: { id: string; name: string; language: Language }): Promise<void> {
    await this.database.transaction(async (tx) => {
      await tx.insert(Account, {
        id,
        language,
        name: normalText(name, { isOneLine: true }).trim().slice(0, 120) || message(language, 'common', 'newMember'),
      });
      await this.outbox.publish(tx, AccountCreated, { accountId: id });
      await this.audit.record(tx, {
        actorId: id,
        action: 'identity.create-account',
        subjectKind: 'account',
        subjectId: id,
      });
    });
  }

  private async confirmAddress(accountId: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const { affected } = await tx.update(
        Account,
        { id: accountId, confirmedAt: IsNull() },
        { confirmedAt: await clock(tx) },
      );
      if (affected === 0) return;
      await this.audit.record(tx, {
        actorId: accountId,
        action: 'identity.confirm-address',
        subjectKind: 'account',
        subjectId: accountId,
      });
    });
  }

  private async requestLink(kind: AuthLinkKind, accountId: string, url: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const id = newId();
      await tx.insert(AuthLink, { id, accountId, kind, url });
      await this.outbox.publish(tx, AuthLinkRequested, { authLinkId: id });
    });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.close();
  }
}
