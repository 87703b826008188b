import { Injectable } from '@nestjs/common';
import { authorize, type SignedInMember } from '@sic/authorization';
import { AuditLog, clock, type Tx } from '@sic/database';
import { invalid, newId, NotFound, Rejection } from '@sic/kernel';
import { Outbox } from '@sic/outbox';
import { Subjects } from '@sic/subjects';
import { ContentHidden, ContentRestored, ReportsDecided } from '../moderation.events.js';
import { CaseDecidedMeanwhile } from '../moderation.problems.js';
import { type CaseAction, canOnCase } from '../moderation.policy.js';
import type { CommunityRule } from '../rules.js';
import { lockCase } from './case.facts.js';
import { CaseState, ModerationCase } from './moderation-case.entity.js';
import { DecisionAction, ModerationDecision } from './moderation-decision.entity.js';

export interface CaseCommand {
  caseId: string;
  /** The case as the moderator saw it. */
  lockVersion: number;
  reasons: string;
}

export interface NewDecision {
  action: typeof DecisionAction.DISMISS | typeof DecisionAction.HIDE | typeof DecisionAction.RESTORE;
  rule: CommunityRule | null;
  reasons: string;
  appealId?: string;
}

const AUDIT_ACTION = {
  dismiss: 'moderation.dismiss-reports',
  hide: 'moderation.hide-content',
  restore: 'moderation.restore-content',
} as const;
const STATE_AFTER = { dismiss: CaseState.DISMISSED, hide: CaseState.HIDDEN, restore: CaseState.RESTORED } as const;

/** What every decision on a case has in common: the lock, what the moderator saw, the record. */
@Injectable()
export class DecideCase {
  constructor(
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
    private readonly subjects: Subjects,
  ) {}

  /**
   * The case, locked until the transaction ends.
   * @throws Rejection NOT_FOUND; CaseDecidedMeanwhile when it was decided since the moderator saw it; FORBIDDEN
   */
  async open(
    tx: Tx,
    member: SignedInMember,
    action: CaseAction,
    { caseId, lockVersion }: CaseCommand,
  ): Promise<ModerationCase> {
    const found = await lockCase(tx, member, caseId);
    if (found.lockVersion !== lockVersion) throw new Rejection(new CaseDecidedMeanwhile(found.state));
    authorize(canOnCase(member, action, found));
    return found;
  }

  /**
   * Writes the decision, closes the case, answers its open reports, and hides or shows the content.
   * @throws Rejection INVALID_INPUT without reasons
   */
  async record(
    tx: Tx,
    member: SignedInMember,
    found: ModerationCase,
    { action, rule, reasons, appealId }: NewDecision,
  ): Promise<ModerationDecision> {
    if (reasons.trim() === '') throw invalid('reasons', 'required');
    const decision = tx.create(ModerationDecision, {
      id: newId(),
      caseId: found.id,
      authorId: found.authorId,
      action,
      rule,
      reasons: reasons.trim(),
      deciderId: member.id,
      appealId: appealId ?? null,
    });
    await tx.insert(ModerationDecision, decision);
    await tx.update(
      ModerationCase,
      { id: found.id },
      { state: STATE_AFTER[action], lockVersion: found.lockVersion + 1, closedAt: await clock(tx) },
    );
    const [, decided] = await tx.query<[unknown, number]>(
      'update report set decision_id = $2 where case_id = $1 and decision_id is null',
      [found.id, decision.id],
    );
    if (decided > 0) await this.outbox.publish(tx, ReportsDecided, { decisionId: decision.id });
    await this.audit.record(tx, {
      actorId: member.id,
      action: AUDIT_ACTION[action],
      subjectKind: found.subjectKind,
      subjectId: found.subjectId,
      data: { caseId: found.id, decisionId: decision.id, rule, ...(appealId === undefined ? {} : { appealId }) },
    });
    if (action !== 'dismiss') await this.setHidden(tx, found, decision.id, action === 'hide');
    return decision;
  }

  /** The owner of the content hides its row, or shows it again, in the same transaction. */
  private async setHidden(
    tx: Tx,
    { subjectKind, subjectId }: ModerationCase,
    decisionId: string,
    isHidden: boolean,
  ): Promise<void> {
    const hiding = this.subjects.of(subjectKind)?.hiding;
    if (!hiding) throw new Rejection(new NotFound('content'));
    await hiding.setHidden(tx, subjectId, isHidden);
    await this.outbox.publish(tx, isHidden ? ContentHidden : ContentRestored, { decisionId, subjectKind, subjectId });
  }
}
