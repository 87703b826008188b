import { Injectable } from '@nestjs/common';
import { authorize, type SignedInMember } from '@sic/authorization';
import { AuditLog, clock, Database } from '@sic/database';
import { type EventType, Outbox } from '@sic/outbox';
import { canOnRepresentation, type RepresentationAction } from '../profiles.policy.js';
import { RepresentationChanged } from '../profiles.problems.js';
import { Representation, type RepresentationState } from './representation.entity.js';
import { lockRepresentation } from './representation.facts.js';

/** A transition of one representation, as a use case names it. */
export interface RepresentationChange {
  representationId: string;
  /** The action of the policy that it needs. */
  action: RepresentationAction;
  /** Asking again in this state changes nothing. */
  to: RepresentationState;
  /** What is noted on the row besides its state. */
  note(before: Representation, now: Date): Partial<Representation>;
  /** What others are told; null when nobody has to know. */
  event(before: Representation): EventType<{ representationId: string }> | null;
}

const AUDIT_ACTION = {
  confirm: 'profiles.confirm-representation',
  refuse: 'profiles.refuse-representation',
  end: 'profiles.end-representation',
} as const;

/** The one place in which a representation goes from one state to another, with its audit record and its event. */
@Injectable()
export class ChangeRepresentation {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
  ) {}

  /** @throws Rejection RepresentationChanged, when it came into another state before; NOT_FOUND; FORBIDDEN */
  async execute(
    member: SignedInMember,
    { representationId: id, action, to, note, event }: RepresentationChange,
  ): Promise<void> {
    await this.database.transaction(async (tx) => {
      const { representation, facts } = await lockRepresentation(tx, member, id);
      const refusal = canOnRepresentation(member, action, facts);
      if (refusal instanceof RepresentationChanged && refusal.state === to) return;
      authorize(refusal);
      await tx.update(Representation, id, { state: to, ...note(representation, await clock(tx)) });
      const told = event(representation);
      if (told) await this.outbox.publish(tx, told, { representationId: id });
      await this.audit.record(tx, {
        actorId: member.id,
        action: AUDIT_ACTION[action],
        subjectKind: 'organisation',
        subjectId: representation.organisationId,
        data: { representationId: id, was: representation.state },
      });
    });
  }
}
