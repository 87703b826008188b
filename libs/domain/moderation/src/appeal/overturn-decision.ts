import { Injectable } from '@nestjs/common';
import type { SignedInMember } from '@sic/authorization';
import type { Tx } from '@sic/database';
import { SuspendAccount } from '@sic/identity';
import { newId } from '@sic/kernel';
import { DecideCase } from '../case/decide-case.js';
import type { ModerationCase } from '../case/moderation-case.entity.js';
import { DecisionAction, ModerationDecision } from '../case/moderation-decision.entity.js';
import type { Appeal } from './appeal.entity.js';

/** What follows when an appeal succeeds: the content comes back, or the account is open again. */
@Injectable()
export class OverturnDecision {
  constructor(
    private readonly decide: DecideCase,
    private readonly suspend: SuspendAccount,
  ) {}

  /** @throws Rejection FORBIDDEN when this moderator may not open the account */
  async execute(
    tx: Tx,
    member: SignedInMember,
    { found, appeal, reasons }: { found: ModerationCase | null; appeal: Appeal; reasons: string },
  ): Promise<void> {
    if (found) {
      await this.decide.record(tx, member, found, { action: 'restore', rule: null, reasons, appealId: appeal.id });
      return;
    }
    const isOpened = await this.suspend.execute(tx, member, { accountId: appeal.authorId, isSuspended: false });
    if (!isOpened) return;
    await tx.insert(ModerationDecision, {
      id: newId(),
      authorId: appeal.authorId,
      action: DecisionAction.LIFT_SUSPENSION,
      rule: null,
      reasons: reasons.trim(),
      deciderId: member.id,
      appealId: appeal.id,
    });
  }
}
