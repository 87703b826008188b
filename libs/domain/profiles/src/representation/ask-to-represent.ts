import { Injectable } from '@nestjs/common';
import { authorize, type SignedInMember } from '@sic/authorization';
import { AuditLog, Database } from '@sic/database';
import { newId } from '@sic/kernel';
import { Outbox } from '@sic/outbox';
import { RateLimits, type RateLimit } from '@sic/rate-limits';
import { lockOrganisation } from '../organisation/organisation.facts.js';
import { RepresentationAsked } from '../profiles.events.js';
import { canOnOrganisation } from '../profiles.policy.js';
import { AlreadyRepresents } from '../profiles.problems.js';
import { Representation, type RepresentationRole } from './representation.entity.js';

export interface AskToRepresentCommand {
  organisationId: string;
  role: RepresentationRole;
  /** To those who confirm; may be empty. */
  message: string;
}

/** Each request sends a mail to those who decide it. */
const ASK_TO_REPRESENT_RATE_LIMIT: RateLimit = { name: 'profiles.ask-to-represent', points: 20, perSeconds: 86_400 };

/** A member asks to act for an organisation. Asking again in the same role gives the request that is there. */
@Injectable()
export class AskToRepresent {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
    private readonly rateLimits: RateLimits,
  ) {}

  /** @throws Rejection AlreadyRepresents; NOT_FOUND; FORBIDDEN; RATE_LIMITED */
  async execute(member: SignedInMember, { organisationId, role, message }: AskToRepresentCommand): Promise<string> {
    await this.rateLimits.consume(ASK_TO_REPRESENT_RATE_LIMIT, member.id);
    return this.database.transaction(async (tx) => {
      // The lock on the organisation also serialises two requests of the same member.
      const { facts } = await lockOrganisation(tx, member, organisationId);
      const refusal = canOnOrganisation(member, 'askToRepresent', facts);
      if (refusal instanceof AlreadyRepresents && facts.own?.role === role) return facts.own.id;
      authorize(refusal);
      const id = newId();
      await tx.insert(Representation, { id, memberId: member.id, organisationId, role, state: 'asked', message });
      await this.outbox.publish(tx, RepresentationAsked, { representationId: id });
      await this.audit.record(tx, {
        actorId: member.id,
        action: 'profiles.ask-to-represent',
        subjectKind: 'organisation',
        subjectId: organisationId,
        data: { representationId: id, role },
      });
      return id;
    });
  }
}
