import { Injectable } from '@nestjs/common';
import type { Actor, Decision } from '@sic/authorization';
import type { Tx } from '@sic/database';
import { Forbidden, isId, NotFound, Rejection } from '@sic/kernel';
import { gatheringFacts, type GatheringFacts } from '../gathering/gathering-facts.js';
import { RegistrationEnded } from '../gatherings.problems.js';
import { maySeeRegistration, type RegistrationStanding } from '../gatherings.policy.js';
import { ClaimSeats, type LockedPool } from '../seat/claim-seats.js';
import type { ActingPerson } from './acting-person.js';
import { Registration } from './registration.entity.js';
import { isActive } from './registration-state.js';

export interface OpenedRegistration {
  registration: Registration;
  gathering: GatheringFacts;
  pools: LockedPool[];
  standing: RegistrationStanding;
  /** In which role the actor acts on it, for the record. */
  by: 'self' | 'representative' | 'organiser';
}

/** Locks the pools of a registration's gathering and loads it as it is then, for whatever changes its state. */
@Injectable()
export class OpenRegistration {
  constructor(private readonly seats: ClaimSeats) {}

  /** @throws Rejection NOT_FOUND when there is none, or this person may not see it */
  async execute(tx: Tx, actor: Actor, person: ActingPerson, id: string): Promise<OpenedRegistration> {
    const notFound = new Rejection(new NotFound('registration'));
    if (!isId(id)) throw notFound;
    const known = await tx.findOne(Registration, { where: { id }, select: { gatheringId: true } });
    if (!known) throw notFound;
    const pools = await this.seats.lock(tx, [known.gatheringId]);
    const registration = await tx.findOneByOrFail(Registration, { id });
    const gathering = (await gatheringFacts(tx, actor, [known.gatheringId])).get(known.gatheringId);
    if (!gathering) throw notFound;
    const standing = standingOf(registration, gathering, person);
    if (!maySeeRegistration(actor, standing).isAllowed) throw notFound;
    const by = standing.isOwn ? 'self' : standing.isForOwnOrganisation ? 'representative' : 'organiser';
    return { registration, gathering, pools, standing, by };
  }
}

/** What the policy looks at. */
export function standingOf(
  registration: Pick<Registration, 'state' | 'personId' | 'colleagueEmail' | 'organisationId'>,
  gathering: GatheringFacts | RegistrationStanding['gathering'],
  person: Pick<ActingPerson, 'id' | 'email' | 'organisationIds'>,
): RegistrationStanding {
  const { state, personId, colleagueEmail, organisationId } = registration;
  return {
    state,
    gathering,
    isOwn: personId === person.id || (colleagueEmail !== null && colleagueEmail === person.email),
    isForOwnOrganisation: organisationId !== null && person.organisationIds.has(organisationId),
    hasOrganisation: organisationId !== null,
  };
}

/** @throws Rejection REGISTRATION_ENDED when it is over already, else FORBIDDEN, unless allowed */
export function demand(decision: Decision, standing: RegistrationStanding): void {
  if (decision.isAllowed) return;
  if (!isActive(standing.state)) throw new Rejection(new RegistrationEnded('This registration has ended already.'));
  throw new Rejection(new Forbidden(decision.because));
}
