import { Injectable } from '@nestjs/common';
import type { Actor } from '@sic/authorization';
import { AuditLog, Database } from '@sic/database';
import { Rejection, Unauthenticated } from '@sic/kernel';
import { isAlwaysMailed, NoticeKind } from '../notice/notice-kind.js';
import { MailOptOut } from './mail-opt-out.entity.js';

/** A member chooses which kinds of mail they get. Those about the account and about moderation always come. */
@Injectable()
export class ChooseMails {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
  ) {}

  /** @param wanted the kinds to get; every other that can be declined is */
  async execute(actor: Actor, wanted: readonly NoticeKind[]): Promise<void> {
    if (actor.kind === 'visitor') throw new Rejection(new Unauthenticated());
    const declined = Object.values(NoticeKind).filter((kind) => !isAlwaysMailed(kind) && !wanted.includes(kind));
    await this.database.transaction(async (tx) => {
      await tx.delete(MailOptOut, { accountId: actor.id });
      if (declined.length > 0) {
        await tx.upsert(
          MailOptOut,
          declined.map((kind) => ({ accountId: actor.id, kind })),
          ['accountId', 'kind'],
        );
      }
      await this.audit.record(tx, {
        actorId: actor.id,
        action: 'notifications.choose-mails',
        subjectKind: 'account',
        subjectId: actor.id,
        data: { declined },
      });
    });
  }
}
