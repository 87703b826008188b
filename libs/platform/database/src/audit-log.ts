import { Injectable } from '@nestjs/common';
import { newId } from '@sic/kernel';
import { AuditRecord } from './audit-record.entity.js';
import type { Tx } from './database.js';
import { publicPagesChanged } from './public-version.js';

export interface Change {
  /** The account that acted, or null for the platform itself. */
  actorId: string | null;
  action: string;
  subjectKind: string;
  subjectId: string;
  data?: Record<string, unknown>;
}

/** Writes the audit record of a change in its own transaction; cached public pages follow it. The log can only grow. */
@Injectable()
export class AuditLog {
  async record(tx: Tx, change: Change): Promise<void> {
    await tx.insert(AuditRecord, { id: newId(), ...change, data: (change.data ?? {}) as object });
    publicPagesChanged(tx);
  }
}
