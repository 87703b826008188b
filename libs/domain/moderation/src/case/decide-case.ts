import { Injectable } from '@nestjs/common';
import type { Actor, SignedInMember } from '@sic/authorization';
import { AuditLog, type Tx } from '@sic/database';
import { invalid, newId, NotFound, Rejection } from '@sic/kernel';
import { Outbox } from '@sic/outbox';
import { ReportsSettled } from '../moderation.events.js';
import { CaseMovedOn } from '../moderation.problems.js';
import { type DecidableCase, demand, mayModerate } from '../moderation.policy.js';
import { ruleOf } from '../rules.js';
import { CaseState, ModerationCase } from './moderation-case.entity.js';
import { DecisionAction, ModerationDecision } from './moderation-decision.entity.js';

export interface CaseCommand {
  caseId: string;
  /** The version of the case that the moderator saw. */
  version: number;
  reasons: string;
}

export interface NewDecision {
  action: typeof DecisionAction.DISMISS | typeof DecisionAction.HIDE | typeof DecisionAction.RESTORE;
  rule: number | null;
  reasons: string;
  appealId?: string;
}

const STATE_AFTER = { dismiss: CaseState.DISMISSED, hide: CaseState.HIDDEN, restore: CaseState.RESTORED } as const;

/** What every decision on a case has in common: the lock, the version that was seen, the record. */
@Injectable()
export class DecideCase {
  constructor(
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
  ) {}

  /** The case, locked until the transaction ends. @throws Rejection NOT_FOUND; FORBIDDEN for who is no moderator */
  async lock(tx: Tx, actor: Actor, caseId: string): Promise<ModerationCase & DecidableCase> {
    demand(mayModerate(actor));
    const found = await tx.findOne(ModerationCase, { where: { id: caseId }, lock: { mode: 'pessimistic_write' } });
    if (!found) throw new Rejection(new NotFound('case'));
    const open = await tx.query<object[]>(
      `select 1 from appeal a join moderation_decision d on d.id = a.decision_id
        where d.case_id = $1 and a.state = 'open'`,
      [caseId],
    );
    return Object.assign(found, { hasOpenAppeal: open.length > 0 });
  }

  /** @throws Rejection CONFLICT when the case has been decided since the moderator saw it */
  checkVersion(found: ModerationCase, version: number): void {
    if (found.version !== version) throw new Rejection(new CaseMovedOn(found.state));
  }

  /**
   * Writes the decision, moves the case on and settles its open reports.
   * @throws Rejection INVALID_INPUT without reasons, and without a rule for what hides something
   */
  async record(
    tx: Tx,
    actor: SignedInMember,
    found: ModerationCase,
    { action, rule, reasons, appealId }: NewDecision,
  ): Promise<ModerationDecision> {
    if (reasons.trim() === '') throw invalid('reasons', 'required', 'Please say why, in words that the author reads.');
    if (action === 'hide' && !ruleOf(rule)) throw invalid('rule', 'isIn', 'Please choose the rule that this breaks.');
    const decision = tx.create(ModerationDecision, {
      id: newId(),
      caseId: found.id,
      authorId: found.authorId,
      action,
      rule,
      reasons: reasons.trim(),
      deciderId: actor.id,
      appealId: appealId ?? null,
    });
    await tx.insert(ModerationDecision, decision);
    const closedAt = new Date();
    const change = { state: STATE_AFTER[action], version: found.version + 1, closedAt };
    await tx.update(ModerationCase, { id: found.id }, change);
    Object.assign(found, change);
    const settled = await tx.query<[unknown, number]>(
      'update report set decision_id = $2 where case_id = $1 and decision_id is null',
      [found.id, decision.id],
    );
    if (settled[1] > 0) await this.outbox.publish(tx, ReportsSettled, { decisionId: decision.id });
    await this.audit.record(tx, {
      actorId: actor.id,
      action: `moderation.${action}`,
      subjectKind: found.subjectKind,
      subjectId: found.subjectId,
      data: { caseId: found.id, decisionId: decision.id, rule, ...(appealId === undefined ? {} : { appealId }) },
    });
    return decision;
  }
}
