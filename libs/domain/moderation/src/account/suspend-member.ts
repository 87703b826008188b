import { Injectable } from '@nestjs/common';
import type { SignedInMember } from '@sic/authorization';
import { Database } from '@sic/database';
import { invalid, newId } from '@sic/kernel';
import { Account, SuspendAccount } from '@sic/identity';
import { Outbox } from '@sic/outbox';
import { RateLimits, type RateLimit } from '@sic/rate-limits';
import { DecisionAction, ModerationDecision } from '../case/moderation-decision.entity.js';
import { SuspensionDecided } from '../moderation.events.js';
import type { CommunityRule } from '../rules.js';

export interface SuspendMemberCommand {
  accountId: string;
  isSuspended: boolean;
  /** The rule that was broken; needed for a suspension. */
  rule: CommunityRule | null;
  reasons: string;
}

const SUSPEND_MEMBER_RATE_LIMIT: RateLimit = { name: 'moderation.suspend-member', points: 300, perSeconds: 3_600 };

/** Suspends an account with reasons, or restores it. Its sessions end at once; its owner is told why. */
@Injectable()
export class SuspendMember {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly suspend: SuspendAccount,
    private readonly rateLimits: RateLimits,
  ) {}

  /** @throws Rejection NOT_FOUND, FORBIDDEN (see SuspendAccount), INVALID_INPUT without reasons or rule */
  async execute(
    member: SignedInMember,
    { accountId, isSuspended, rule, reasons }: SuspendMemberCommand,
  ): Promise<Account> {
    await this.rateLimits.consume(SUSPEND_MEMBER_RATE_LIMIT, member.id);
    if (reasons.trim() === '') throw invalid('reasons', 'required');
    if (isSuspended && rule === null) throw invalid('rule', 'isIn');
    return this.database.transaction(async (tx) => {
      const isChanged = await this.suspend.execute(tx, member, { accountId, isSuspended });
      if (!isChanged) return tx.findOneByOrFail(Account, { id: accountId });
      const decision = {
        id: newId(),
        authorId: accountId,
        action: isSuspended ? DecisionAction.SUSPEND : DecisionAction.LIFT_SUSPENSION,
        rule: isSuspended ? rule : null,
        reasons: reasons.trim(),
        deciderId: member.id,
      };
      await tx.insert(ModerationDecision, decision);
      await this.outbox.publish(tx, SuspensionDecided, { decisionId: decision.id });
      return tx.findOneByOrFail(Account, { id: accountId });
    });
  }
}
