import { Injectable } from '@nestjs/common';
import { type AuditFactValue, AuditLog, type Tx } from '@sic/database';
import { Outbox } from '@sic/outbox';
import { RegistrationChanged, SeatsFreed } from '../gatherings.events.js';
import { type RegistrationState, transitions as allowed } from './registration-state.js';

export interface Transition {
  registrationId: string;
  gatheringId: string;
  /** Null for a registration that was just made. */
  from: RegistrationState | null;
  to: RegistrationState;
  actorId: string | null;
  by: 'self' | 'representative' | 'organiser' | 'platform';
  /** For the audit log: no personal data. */
  data?: Readonly<Record<string, AuditFactValue>>;
}

/** States that free the seat that the registration had. */
const FREES = new Set<RegistrationState>([
  'pending_approval',
  'rejected',
  'declined',
  'expired',
  'revoked',
  'cancelled',
  'cancelled_by_organiser',
]);

/** Writes the transition of a registration from one state to the next, with its audit record and its event, under the locks of the pools. */
@Injectable()
export class RecordTransition {
  constructor(
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
  ) {}

  /**
   * @param changes columns that change with the state
   * @throws Error for a transition that the states do not have, and for a row that is not in `from`: then the caller does
   * not hold the locks under which it read the state
   */
  async execute(
    tx: Tx,
    transition: Transition & { from: RegistrationState },
    changes: { reason?: string; isOverride?: boolean } = {},
  ): Promise<void> {
    const { from, to } = transition;
    if (!allowed[from].includes(to)) throw new Error(`A registration does not go from ${from} to ${to}`);
    const [, changed] = (await tx.query(
      `update registration set state = $2, state_at = clock_timestamp(), reason = coalesce($4, reason),
              is_override = is_override or $5
        where id = $1 and state = $3`,
      [transition.registrationId, to, from, changes.reason ?? null, changes.isOverride ?? false],
    )) as [unknown, number];
    if (changed !== 1) throw new Error(`Registration ${transition.registrationId} is not ${from} any more`);
    await this.record(tx, transition);
  }

  /** The audit record and the events of a transition that the caller has written. */
  async record(tx: Tx, { registrationId, gatheringId, from, to, actorId, by, data }: Transition): Promise<void> {
    await this.audit.record(tx, {
      actorId,
      action: 'gatherings.change-registration',
      subjectKind: 'gathering',
      subjectId: gatheringId,
      data: { registrationId, from, to, by, ...data },
    });
    await this.outbox.publish(tx, RegistrationChanged, { registrationId, gatheringId, from, to, by });
    const hadSeat = from === 'offered' || from === 'confirmed';
    if (hadSeat && FREES.has(to)) await this.outbox.publish(tx, SeatsFreed, { gatheringId });
  }
}
