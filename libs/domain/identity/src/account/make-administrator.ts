import { Injectable } from '@nestjs/common';
import { actorId, type SystemActor } from '@sic/authorization';
import { AuditLog, Database } from '@sic/database';
import { Account } from './account.entity.js';

/** Gives the first administrator of an installation the role, by a command on the server. */
@Injectable()
export class MakeAdministrator {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
  ) {}

  /** @returns whether there is an account with this address */
  async execute(actor: SystemActor, { email }: { email: string }): Promise<boolean> {
    return this.database.transaction(async (tx) => {
      const [person] = await tx.query<{ id: string }[]>('select id from auth."user" where lower(email) = lower($1)', [
        email,
      ]);
      if (!person) return false;
      await tx.update(Account, { id: person.id }, { isAdministrator: true });
      await this.audit.record(tx, {
        actorId: actorId(actor),
        action: 'identity.make-administrator',
        subjectKind: 'account',
        subjectId: person.id,
      });
      return true;
    });
  }
}
