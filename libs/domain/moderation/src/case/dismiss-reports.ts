import { Injectable } from '@nestjs/common';
import type { Actor, SignedInMember } from '@sic/authorization';
import { Database } from '@sic/database';
import { demand, mayDismiss } from '../moderation.policy.js';
import { type CaseCommand, DecideCase } from './decide-case.js';
import type { ModerationDecision } from './moderation-decision.entity.js';

/** A moderator leaves the content as it is and tells the reporters why. */
@Injectable()
export class DismissReports {
  constructor(
    private readonly database: Database,
    private readonly decide: DecideCase,
  ) {}

  /** @throws Rejection NOT_FOUND, CONFLICT when another moderator was quicker, FORBIDDEN, INVALID_INPUT */
  async execute(actor: Actor, { caseId, version, reasons }: CaseCommand): Promise<ModerationDecision> {
    return this.database.transaction(async (tx) => {
      const found = await this.decide.lock(tx, actor, caseId);
      this.decide.checkVersion(found, version);
      demand(mayDismiss(actor, found));
      return this.decide.record(tx, actor as SignedInMember, found, { action: 'dismiss', rule: null, reasons });
    });
  }
}
