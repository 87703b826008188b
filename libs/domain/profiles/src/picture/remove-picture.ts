import { Injectable } from '@nestjs/common';
import type { Actor } from '@sic/authorization';
import { AuditLog, Database } from '@sic/database';
import { Rejection, Unauthenticated } from '@sic/kernel';
import { Outbox } from '@sic/outbox';
import { Member } from '../member/member.entity.js';
import { lockOwnProfile } from '../member/own-profile.js';
import { PictureReplaced } from '../profiles.events.js';

/** A member takes their picture down; the worker deletes the file. Without a picture nothing happens. */
@Injectable()
export class RemovePicture {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
  ) {}

  async execute(actor: Actor): Promise<void> {
    if (actor.kind === 'visitor') throw new Rejection(new Unauthenticated());
    await this.database.transaction(async (tx) => {
      const { pictureKey } = await lockOwnProfile(tx, actor.id);
      if (pictureKey === null) return;
      await tx.update(Member, { id: actor.id }, { pictureKey: null, updatedAt: new Date() });
      await this.outbox.publish(tx, PictureReplaced, { memberId: actor.id, pictureKey });
      await this.audit.record(tx, {
        actorId: actor.id,
        action: 'profiles.remove-picture',
        subjectKind: 'member',
        subjectId: actor.id,
      });
    });
  }
}
