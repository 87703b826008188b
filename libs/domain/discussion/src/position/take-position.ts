import { Injectable } from '@nestjs/common';
import { authorize, type SignedInMember } from '@sic/authorization';
import { AuditLog, clock, Database, type Tx } from '@sic/database';
import { invalid, newId, NotFound, Rejection } from '@sic/kernel';
import { Outbox } from '@sic/outbox';
import { type PositionKind, type SubjectRef, Subjects } from '@sic/subjects';
import { RateLimits, type RateLimit } from '@sic/rate-limits';
import { PositionTaken } from '../discussion.events.js';
import { WordingChanged } from '../discussion.problems.js';
import { Position } from './position.entity.js';

export interface TakePositionCommand {
  subject: SubjectRef;
  /** The revision that the member saw. */
  revisionId: string;
  kind: PositionKind;
  reason?: string | null;
}

const TAKE_POSITION_RATE_LIMIT: RateLimit = { name: 'discussion.take-position', points: 300, perSeconds: 3_600 };

/** A member says where they stand on a subject; a second position replaces the first. */
@Injectable()
export class TakePosition {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
    private readonly subjects: Subjects,
    private readonly rateLimits: RateLimits,
  ) {}

  /**
   * @returns the id of the position
   * @throws Rejection WordingChanged when the wording is no longer the one that they saw; the problem of the subject's
   * owner; INVALID_INPUT on `reason`; RATE_LIMITED
   */
  async execute(member: SignedInMember, command: TakePositionCommand): Promise<string> {
    await this.rateLimits.consume(TAKE_POSITION_RATE_LIMIT, member.id);
    const { subject, revisionId, kind } = command;
    const reason = reasonOf(command);
    const positions = this.subjects.of(subject.kind)?.positions;
    if (!positions) throw new Rejection(new NotFound('content'));
    return this.database.transaction(async (tx) => {
      authorize(await positions.canTakePosition(tx, member, subject.id));
      const current = await positions.currentRevision(tx, subject.id);
      if (current !== revisionId) throw new Rejection(new WordingChanged(current));
      const { id, from } = await write(tx, member, subject, { revisionId, kind, reason });
      await positions.changeCounts(tx, subject.id, { from, to: kind });
      await this.audit.record(tx, {
        actorId: member.id,
        action: 'discussion.take-position',
        subjectKind: subject.kind,
        subjectId: subject.id,
        data: { kind },
      });
      const about = { subjectKind: subject.kind, subjectId: subject.id };
      await this.outbox.publish(tx, PositionTaken, { memberId: member.id, ...about });
      return id;
    });
  }
}

/** @returns the id of the position, and which one the member held before */
async function write(
  tx: Tx,
  member: SignedInMember,
  subject: SubjectRef,
  taken: { revisionId: string; kind: PositionKind; reason: string | null },
): Promise<{ id: string; from: PositionKind | null }> {
  const own = { memberId: member.id, subjectKind: subject.kind, subjectId: subject.id };
  const before = await tx.findOneBy(Position, own);
  const id = before?.id ?? newId();
  // A hidden reason stays hidden when it is changed, until a moderator shows it again.
  if (before) await tx.update(Position, { id }, { ...taken, updatedAt: await clock(tx) });
  else await tx.insert(Position, { id, ...own, ...taken });
  return { id, from: before?.kind ?? null };
}

function reasonOf({ kind, reason }: TakePositionCommand): string | null {
  const given = reason?.trim() ?? '';
  if (given === '' && (kind === 'concern' || kind === 'block')) throw invalid('reason', 'required');
  return given === '' ? null : given;
}
