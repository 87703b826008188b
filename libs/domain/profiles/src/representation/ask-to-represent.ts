import { Injectable } from '@nestjs/common';
import { type Actor } from '@sic/authorization';
import { RateLimits } from '@sic/rate-limits';
import { AuditLog, Database } from '@sic/database';
import { newId, Rejection, Unauthenticated } from '@sic/kernel';
import { Outbox } from '@sic/outbox';
import { lockOrganisation, must } from '../organisation/organisation.access.js';
import { RepresentationAsked } from '../profiles.events.js';
import { mayAskToRepresent } from '../profiles.policy.js';
import { AlreadyRepresents } from '../profiles.problems.js';
import { Representation, type RepresentationRole } from './representation.entity.js';

export interface AskToRepresentCommand {
  organisationId: string;
  role: RepresentationRole;
  /** To whoever confirms; may be empty. */
  message: string;
}

const REQUESTS = { name: 'ask-to-represent', points: 20, perSeconds: 24 * 3_600 };

/** A member asks to act for an organisation. Asking again in the same role gives the request that is there. */
@Injectable()
export class AskToRepresent {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
    private readonly limits: RateLimits,
  ) {}

  /** @throws Rejection AlreadyRepresents; NOT_FOUND; FORBIDDEN; RATE_LIMITED */
  async execute(actor: Actor, { organisationId, role, message }: AskToRepresentCommand): Promise<string> {
    if (actor.kind === 'visitor') throw new Rejection(new Unauthenticated());
    await this.limits.consume(REQUESTS, actor.id);
    return this.database.transaction(async (tx) => {
      // The lock on the organisation also keeps two requests of the same member apart.
      const { facts } = await lockOrganisation(tx, actor, organisationId);
      must(mayAskToRepresent(actor, facts));
      const active = await tx.findOne(Representation, {
        where: [
          { memberId: actor.id, organisationId, state: 'asked' },
          { memberId: actor.id, organisationId, state: 'confirmed' },
        ],
      });
      if (active?.role === role) return active.id;
      if (active) throw new Rejection(new AlreadyRepresents(active.id, active.state));
      const id = newId();
      await tx.insert(Representation, { id, memberId: actor.id, organisationId, role, state: 'asked', message });
      await this.outbox.publish(tx, RepresentationAsked, { representationId: id });
      await this.audit.record(tx, {
        actorId: actor.id,
        action: 'profiles.ask-to-represent',
        subjectKind: 'representation',
        subjectId: id,
        data: { organisationId, role },
      });
      return id;
    });
  }
}
