import { Injectable } from '@nestjs/common';
import { actorId } from '@sic/authorization';
import { AuditLog, type Tx } from '@sic/database';
import { Rejection } from '@sic/kernel';
import { Outbox } from '@sic/outbox';
import { In, Not } from 'typeorm';
import { RegistrationChanged } from '../gatherings.events.js';
import { AlreadyRegistered } from '../gatherings.problems.js';
import type { Acting } from './acting-person.facts.js';
import { RecordTransition } from './record-transition.js';
import { Registration } from './registration.entity.js';
import type { LockedRegistration } from './registration.facts.js';
import { activeStates } from './registration-state.js';

/**
 * Writes that a person accepts what somebody else took in their name. With an account it belongs to the account from
 * then on, and shows its name.
 */
@Injectable()
export class AcceptNamed {
  constructor(
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
    private readonly transitions: RecordTransition,
  ) {}

  /**
   * @param isWholeChange whether nothing else changes that has an event of its own
   * @throws Rejection ALREADY_REGISTERED when the account has a seat, an offer or a place for this gathering already
   */
  async execute(
    tx: Tx,
    { registration }: LockedRegistration,
    { actor, person }: Acting,
    { isWholeChange }: { isWholeChange: boolean },
  ): Promise<void> {
    const { id, gatheringId, state } = registration;
    const memberId = actorId(actor);
    if (memberId !== null) await this.endOwn(tx, registration, { ...person, id: memberId });
    await tx.query(
      'update registration set accepted_at = clock_timestamp(), person_id = coalesce($2::uuid, person_id) where id = $1',
      [id, memberId],
    );
    await this.audit.record(tx, {
      actorId: memberId,
      action: 'gatherings.accept-seat',
      subjectKind: 'gathering',
      subjectId: gatheringId,
      data: { registrationId: id, ...(memberId === null ? { byLink: true } : {}) },
    });
    if (!isWholeChange) return;
    await this.outbox.publish(tx, RegistrationChanged, {
      registrationId: id,
      gatheringId,
      from: state,
      to: state,
      by: 'self',
    });
  }

  /** A person has one registration: their own place on the waitlist ends for a seat that was taken for them. */
  private async endOwn(
    tx: Tx,
    { id, gatheringId, state }: Registration,
    { id: memberId, name }: { id: string; name: string },
  ): Promise<void> {
    const own = await tx.findOneBy(Registration, {
      id: Not(id),
      gatheringId,
      personId: memberId,
      state: In(activeStates),
    });
    if (!own) return;
    if (own.state !== 'waitlisted' || state === 'waitlisted') throw new Rejection(new AlreadyRegistered(name));
    await this.transitions.execute(tx, {
      registrationId: own.id,
      gatheringId,
      from: own.state,
      to: 'cancelled',
      actorId: memberId,
      by: 'self',
    });
  }
}
