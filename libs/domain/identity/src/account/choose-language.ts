import { Injectable } from '@nestjs/common';
import type { SignedInMember } from '@sic/authorization';
import { AuditLog, Database } from '@sic/database';
import type { Language } from '@sic/messages';
import { Account } from './account.entity.js';

/** A member chooses the language in which they are written to. */
@Injectable()
export class ChooseLanguage {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
  ) {}

  async execute(member: SignedInMember, language: Language): Promise<void> {
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
