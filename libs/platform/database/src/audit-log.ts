import { Injectable } from '@nestjs/common';
import { newId } from '@sic/kernel';
import { preparedRows, type Tx } from './database.js';
import { publicPagesChanged } from './public-version.js';

/** A fact of a change: the name of a field, a state, an id, a number. Never what somebody wrote: the log can only grow. */
export type AuditFactValue = string | number | boolean | null | readonly string[];

export interface Change {
  /** The account that acted, or null for the platform itself. */
  actorId: string | null;
  action: string;
  subjectKind: string;
  subjectId: string;
  data?: Readonly<Record<string, AuditFactValue>>;
}

/** Writes the audit record of a change in its own transaction; cached public pages follow it. The log can only grow. */
@Injectable()
export class AuditLog {
  async record(tx: Tx, change: Change): Promise<void> {
    const { actorId, action, subjectKind, subjectId, data = {} } = change;
    await preparedRows(
      tx,
      'audit-record',
      `insert into audit_record (id, actor_id, action, subject_kind, subject_id, data) values ($1, $2, $3, $4, $5, $6)`,
      [newId(), actorId, action, subjectKind, subjectId, data],
    );
    publicPagesChanged(tx);
  }
}
