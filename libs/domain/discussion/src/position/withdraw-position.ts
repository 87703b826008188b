import { Injectable } from '@nestjs/common';
import { authorize, type SignedInMember } from '@sic/authorization';
import { AuditLog, Database } from '@sic/database';
import { NotFound, Rejection } from '@sic/kernel';
import { Outbox } from '@sic/outbox';
import { type SubjectRef, Subjects } from '@sic/subjects';
import { RateLimits, type RateLimit } from '@sic/rate-limits';
import { PositionWithdrawn } from '../discussion.events.js';
import { Position } from './position.entity.js';

const WITHDRAW_POSITION_RATE_LIMIT: RateLimit = {
  name: 'discussion.withdraw-position',
  points: 300,
  perSeconds: 3_600,
};

/** A member takes their position on a subject back. Repeated, it changes nothing. */
@Injectable()
export class WithdrawPosition {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
    private readonly subjects: Subjects,
    private readonly rateLimits: RateLimits,
  ) {}

  /** @throws Rejection with the problem of the subject's owner; NOT_FOUND; RATE_LIMITED */
  async execute(member: SignedInMember, { subject }: { subject: SubjectRef }): Promise<void> {
    await this.rateLimits.consume(WITHDRAW_POSITION_RATE_LIMIT, member.id);
    const positions = this.subjects.of(subject.kind)?.positions;
    if (!positions) throw new Rejection(new NotFound('content'));
    await this.database.transaction(async (tx) => {
      authorize(await positions.canTakePosition(tx, member, subject.id));
      const about = { subjectKind: subject.kind, subjectId: subject.id };
      const position = await tx.findOneBy(Position, { memberId: member.id, ...about });
      if (!position) return;
      await tx.delete(Position, { id: position.id });
      await positions.changeCounts(tx, subject.id, { from: position.kind, to: null });
      await this.audit.record(tx, { actorId: member.id, action: 'discussion.withdraw-position', ...about });
      await this.outbox.publish(tx, PositionWithdrawn, { memberId: member.id, ...about });
    });
  }
}
