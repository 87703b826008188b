import { Injectable } from '@nestjs/common';
import type { SignedInMember } from '@sic/authorization';
import { AuditLog, clock, Database } from '@sic/database';
import { invalid, type Rejection } from '@sic/kernel';
import { Outbox } from '@sic/outbox';
import { type PictureProblem, PictureStore } from '@sic/storage';
import { RateLimits, type RateLimit } from '@sic/rate-limits';
import { Member } from '../member/member.entity.js';
import { lockOwnProfile } from '../member/member.facts.js';
import { PictureReplaced } from '../profiles.events.js';

/** Decoding a picture takes more of the processor than any other request. */
const SET_PICTURE_RATE_LIMIT: RateLimit = { name: 'profiles.set-picture', points: 20, perSeconds: 3_600 };

/** A member uploads a picture of themselves; it is encoded again, and the worker deletes the one before. */
@Injectable()
export class SetPicture {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
    private readonly store: PictureStore,
    private readonly rateLimits: RateLimits,
  ) {}

  /**
   * @param bytes the file as it was uploaded
   * @returns the key under which it is served
   * @throws Rejection INVALID_INPUT on `picture` with the rule isPicture, maxMegabytes or maxMegapixels; RATE_LIMITED
   */
  async execute(member: SignedInMember, { bytes }: { bytes: Uint8Array }): Promise<string> {
    await this.rateLimits.consume(SET_PICTURE_RATE_LIMIT, member.id);
    const key = await this.storeFile(member.id, bytes);
    await this.database.transaction(async (tx) => {
      const { pictureKey: before } = await lockOwnProfile(tx, member.id);
      if (before === key) return;
      // The same picture may have been replaced a moment ago, and its file deleted since it was stored.
      if ((await this.store.readPicture(key, 96)) === null) await this.storeFile(member.id, bytes);
      await tx.update(Member, { id: member.id }, { pictureKey: key, updatedAt: await clock(tx) });
      if (before !== null) await this.outbox.publish(tx, PictureReplaced, { memberId: member.id, pictureKey: before });
      await this.audit.record(tx, {
        actorId: member.id,
        action: 'profiles.set-picture',
        subjectKind: 'member',
        subjectId: member.id,
      });
    });
    return key;
  }

  private async storeFile(ownerId: string, bytes: Uint8Array): Promise<string> {
    const { stored, problem } = await this.store.storePicture(bytes, { ownerId });
    if (stored) return stored.key;
    throw brokenRule(problem);
  }
}

function brokenRule(problem: PictureProblem): Rejection {
  if (problem.code === 'NOT_A_PICTURE') return invalid('picture', 'isPicture');
  return problem.measure === 'bytes'
    ? invalid('picture', 'maxMegabytes', { max: Math.floor(problem.limit / (1024 * 1024)) })
    : invalid('picture', 'maxMegapixels', { max: Math.floor(problem.limit / 1_000_000) });
}
