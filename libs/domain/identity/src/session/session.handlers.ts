import { Injectable } from '@nestjs/common';
import { AuditLog, Database, type Tx } from '@sic/database';
import { type EventHandler, HandlesEvent, Scheduled, type ScheduledTask } from '@sic/outbox';
import { STOP_DAYS } from '../account/email-links.js';
import { SessionsEnded } from '../identity.events.js';

/** Deletes mailed links after a day, changes of address after a week, and expired sessions; records confirmations that a crash left unrecorded. */
@Injectable()
@Scheduled('identity.prune-links', 3_600_000)
export class PruneLinks implements ScheduledTask {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
  ) {}

  async run(): Promise<void> {
    await this.database.manager.query(`delete from auth_link where created_at < clock_timestamp() - interval '1 day'`);
    await this.database.manager.query(
      `delete from email_change where created_at < clock_timestamp() - make_interval(days => $1)`,
      [STOP_DAYS],
    );
    await this.database.manager.query(`delete from auth.session where "expiresAt" < clock_timestamp()`);
    await this.database.transaction(async (tx) => {
      const confirmed = await tx.query<[{ id: string }[], number]>(
        `update account a set confirmed_at = clock_timestamp() from auth."user" u
          where u.id = a.id and u."emailVerified" and a.confirmed_at is null returning a.id`,
      );
      for (const { id } of confirmed[0]) {
        await this.audit.record(tx, {
          actorId: id,
          action: 'identity.confirm-address',
          subjectKind: 'account',
          subjectId: id,
        });
      }
    });
  }
}

/** Deletes sessions that began while the account was being suspended. */
@Injectable()
@HandlesEvent(SessionsEnded, 'identity.end-late-sessions')
export class OnSessionsEnded implements EventHandler<{ accountId: string }> {
  async handle(tx: Tx, { accountId }: { accountId: string }): Promise<void> {
    await tx.query(
      `delete from auth.session s using account a
        where a.id = $1 and s."userId"::uuid = a.id and a.suspended_at is not null`,
      [accountId],
    );
  }
}
