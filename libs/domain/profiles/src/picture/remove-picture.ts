import { Injectable } from '@nestjs/common';
import type { SignedInMember } from '@sic/authorization';
import { AuditLog, clock, Database } from '@sic/database';
import { Outbox } from '@sic/outbox';
import { RateLimits, type RateLimit } from '@sic/rate-limits';
import { Member } from '../member/member.entity.js';
import { lockOwnProfile } from '../member/member.facts.js';
import { PictureReplaced } from '../profiles.events.js';

const REMOVE_PICTURE_RATE_LIMIT: RateLimit = { name: 'profiles.remove-picture', points: 60, perSeconds: 3_600 };

/** A member removes their picture; the worker deletes the file. When another one is shown by now, nothing happens. */
@Injectable()
export class RemovePicture {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
    private readonly rateLimits: RateLimits,
  ) {}

  async execute(member: SignedInMember, { pictureKey }: { pictureKey: string }): Promise<void> {
    await this.rateLimits.consume(REMOVE_PICTURE_RATE_LIMIT, member.id);
    await this.database.transaction(async (tx) => {
      const profile = await lockOwnProfile(tx, member.id);
      if (profile.pictureKey !== pictureKey) return;
      await tx.update(Member, { id: member.id }, { pictureKey: null, updatedAt: await clock(tx) });
      await this.outbox.publish(tx, PictureReplaced, { memberId: member.id, pictureKey });
      await this.audit.record(tx, {
        actorId: member.id,
        action: 'profiles.remove-picture',
        subjectKind: 'member',
        subjectId: member.id,
      });
    });
  }
}
