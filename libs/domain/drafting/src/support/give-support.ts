import { Injectable } from '@nestjs/common';
import { type Actor, type SignedInMember } from '@sic/authorization';
import { RateLimits } from '@sic/rate-limits';
import { AuditLog, Database, type Tx } from '@sic/database';
import { Conflict, invalid, newId, Rejection, Unauthenticated } from '@sic/kernel';
import { Outbox } from '@sic/outbox';
import { SupportChanged } from '../drafting.events.js';
import { changeSupportCounts } from './support-counts.js';
import { type LockedSubject, lockSubject, ownSupport, type SubjectIds } from './support-subject.js';
import { type Position, Support } from './support.entity.js';

export interface GiveSupportCommand extends SubjectIds {
  /** The revision that the member saw. */
  revisionId: string;
  position: Position;
  reason?: string | null;
}

const THREE_HUNDRED_AN_HOUR = { name: 'give-support', points: 300, perSeconds: 3_600 };

/** A member says where they stand on an amendment or clause; said again it replaces what they said before. */
@Injectable()
export class GiveSupport {
  constructor(
    private readonly database: Database,
    private readonly limits: RateLimits,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
  ) {}

  /**
   * @throws Rejection CONFLICT when the wording is no longer the one that they saw, PhaseDoesNotAllow, AmendmentNotOpen,
   * ClauseGone, FORBIDDEN (their own amendment), INVALID_INPUT on `reason`
   */
  async execute(actor: Actor, command: GiveSupportCommand): Promise<void> {
    if (actor.kind === 'visitor') throw new Rejection(new Unauthenticated());
    const reason = reasonOf(command);
    await this.limits.consume(THREE_HUNDRED_AN_HOUR, actor.id);
    await this.database.transaction(async (tx) => {
      const locked = await lockSubject(tx, actor, command);
      if (locked.revisionId !== command.revisionId) {
        throw new Rejection(new Conflict('The wording changed while you were reading. Please look at it again.'));
      }
      const from = await this.write(tx, actor, locked, { position: command.position, reason });
      await changeSupportCounts(tx, locked.subject, { from, to: command.position });
      await this.record(tx, actor, locked, command.position);
    });
  }

  /** @returns the position that the member held before */
  private async write(
    tx: Tx,
    actor: SignedInMember,
    { subject, revisionId }: LockedSubject,
    said: { position: Position; reason: string | null },
  ): Promise<Position | null> {
    const isAmendment = subject.kind === 'amendment';
    const own = ownSupport(actor.id, subject);
    const seen = isAmendment ? { amendmentRevisionId: revisionId } : { clauseRevisionId: revisionId };
    const before = await tx.findOneBy(Support, own as { memberId: string });
    if (before) await tx.update(Support, { id: before.id }, { ...said, ...seen, updatedAt: new Date() });
    else await tx.insert(Support, { id: newId(), ...own, ...seen, ...said });
    return before?.position ?? null;
  }

  private async record(tx: Tx, actor: SignedInMember, locked: LockedSubject, position: Position): Promise<void> {
    const { subject, declarationId, clauseId } = locked;
    await this.audit.record(tx, {
      actorId: actor.id,
      action: 'drafting.give-support',
      subjectKind: subject.kind,
      subjectId: subject.id,
      data: { position },
    });
    const amendmentId = subject.kind === 'amendment' ? subject.id : null;
    await this.outbox.publish(tx, SupportChanged, { declarationId, amendmentId, clauseId, memberId: actor.id });
  }
}

function reasonOf({ position, reason }: GiveSupportCommand): string | null {
  const given = reason?.trim() ?? '';
  if (given === '' && (position === 'concern' || position === 'block')) {
    throw invalid('reason', 'required', `Please say why: a ${position} comes with its reason.`);
  }
  return given === '' ? null : given;
}
