import { Injectable } from '@nestjs/common';
import type { SignedInMember } from '@sic/authorization';
import { AuditLog, Database } from '@sic/database';
import type { Language } from '@sic/messages';
import { RateLimits, type RateLimit } from '@sic/rate-limits';
import { Account } from './account.entity.js';

const CHOOSE_LANGUAGE_RATE_LIMIT: RateLimit = { name: 'identity.choose-language', points: 60, perSeconds: 3_600 };

/** A member chooses the language in which they are written to. */
@Injectable()
export class ChooseLanguage {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
    private readonly rateLimits: RateLimits,
  ) {}

  async execute(member: SignedInMember, { language }: { language: Language }): Promise<void> {
    await this.rateLimits.consume(CHOOSE_LANGUAGE_RATE_LIMIT, member.id);
    await this.database.transaction(async (tx) => {
      await tx.update(Account, { id: member.id }, { language });
      await this.audit.record(tx, {
        actorId: member.id,
        action: 'identity.choose-language',
        subjectKind: 'account',
        subjectId: member.id,
        data: { language },
      });
    });
  }
}
