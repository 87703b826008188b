import { Injectable } from '@nestjs/common';
import type { SignedInMember } from '@sic/authorization';
import { AuditLog, clock, Database, type Tx } from '@sic/database';
import { NotFound, Rejection } from '@sic/kernel';
import { Outbox } from '@sic/outbox';
import { RateLimits, type RateLimit } from '@sic/rate-limits';
import { changeAmendment } from '../amendment/add-revision.js';
import { authorizeOnAmendment, type LockedAmendment, lockAmendment } from '../amendment/amendment.facts.js';
import { changeOpenCount } from '../amendment/open-count.js';
import { DecisionTakenBack, RebaseDue } from '../drafting.events.js';
import { AmendmentChanged } from '../drafting.problems.js';
import { Decision } from './decision.entity.js';
import { lockDraft } from './lock-draft.js';
import { takeOutOfDraft } from './take-out-of-draft.js';

export interface TakeBackDecisionCommand {
  decisionId: string;
  /** The state of the amendment that the editor saw. */
  lockVersion: number;
  reason: string;
}

const TAKE_BACK_DECISION_RATE_LIMIT: RateLimit = {
  name: 'drafting.take-back-decision',
  points: 120,
  perSeconds: 3_600,
};

/** An editor takes a decision back, with a reason, until its version is published. The amendment is open again. */
@Injectable()
export class TakeBackDecision {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
    private readonly rateLimits: RateLimits,
  ) {}

  /**
   * @returns the id of the amendment
   * @throws Rejection LaterDecisionsDepend, DecisionPublished, NotDecided, AmendmentChanged when the decision is not in
   * force any more, PhaseDoesNotAllow, FORBIDDEN, NOT_FOUND
   */
  async execute(member: SignedInMember, { decisionId, lockVersion, reason }: TakeBackDecisionCommand): Promise<string> {
    await this.rateLimits.consume(TAKE_BACK_DECISION_RATE_LIMIT, member.id);
    return this.database.transaction(async (tx) => {
      const amendmentId = await decidedAmendment(tx, decisionId);
      await lockDraft(tx, amendmentId);
      const locked = await lockAmendment(tx, member, amendmentId);
      authorizeOnAmendment(member, 'takeBack', locked, lockVersion);
      const { amendment, revision } = locked;
      const decision = await tx.findOneByOrFail(Decision, { id: decisionId });
      if (decision.takenBackAt !== null) {
        throw new Rejection(new AmendmentChanged(amendment.lockVersion, amendment.status, revision.wording));
      }
      await takeOutOfDraft(tx, decision);
      await tx.update(
        Decision,
        { id: decisionId },
        { takenBackAt: await clock(tx), takenBackById: member.id, takeBackReason: reason },
      );
      await changeAmendment(tx, amendment, { status: 'submitted' });
      await changeOpenCount(tx, amendment.clauseId, +1);
      await this.record(tx, member, locked, decisionId);
      return amendmentId;
    });
  }

  private async record(tx: Tx, member: SignedInMember, locked: LockedAmendment, decisionId: string): Promise<void> {
    const { id: amendmentId, declarationId } = locked.amendment;
    await this.audit.record(tx, {
      actorId: member.id,
      action: 'drafting.take-back-decision',
      subjectKind: 'amendment',
      subjectId: amendmentId,
      data: { decisionId },
    });
    await this.outbox.publish(tx, DecisionTakenBack, { declarationId, amendmentId, decisionId });
    const versionId = await newerVersion(tx, locked);
    if (versionId !== null) await this.outbox.publish(tx, RebaseDue, { declarationId, amendmentId, versionId });
  }
}

async function decidedAmendment(tx: Tx, decisionId: string): Promise<string> {
  const decision = await tx.findOneBy(Decision, { id: decisionId });
  if (!decision) throw new Rejection(new NotFound('decision'));
  return decision.amendmentId;
}

/** The latest version, when the amendment was in conflict with it before it was decided: it has to be rebased still. */
async function newerVersion(tx: Tx, { amendment, revision }: LockedAmendment): Promise<string | null> {
  const [latest] = await tx.query<{ id: string }[]>(
    `select v.id from declaration d join version v on v.declaration_id = d.id and v.number = d.version_number
      where d.id = $1`,
    [amendment.declarationId],
  );
  return latest === undefined || latest.id === revision.versionId ? null : latest.id;
}
