import { Injectable } from '@nestjs/common';
import { authorize, type SignedInMember } from '@sic/authorization';
import { Database } from '@sic/database';
import { invalid, Rejection } from '@sic/kernel';
import { RateLimits, type RateLimit } from '@sic/rate-limits';
import { authorizedGathering } from '../gathering/gathering.facts.js';
import { canOnGathering, canRegisterFor } from '../gatherings.policy.js';
import { AlreadyRegistered } from '../gatherings.problems.js';
import { ActingPersonFacts, asParticipant, behalfFacts, type ActingPerson } from './acting-person.facts.js';
import { EnterParticipant } from './enter-participant.js';
import { LockSeats } from './lock-seats.js';
import { activeRegistration, type NamedPerson, ParticipantFacts } from './participant.facts.js';
import { registrationFacts } from './registration.facts.js';
import type { RegistrationOutcome } from './registration-state.js';

export interface RegisterCommand {
  gatheringId: string;
  /** On whose behalf; needed for a colleague. The member has to represent it. */
  organisationId?: string | null;
  /** Somebody else of that organisation. Without it the member signs up themselves. */
  colleague?: NamedPerson | null;
  /** Who takes the seat over when the person can't come; only for an organisation. */
  substitute?: NamedPerson | null;
  /** Items with seats of their own. */
  programmeItemIds?: readonly string[] | null;
}

const REGISTER_RATE_LIMIT: RateLimit = { name: 'gatherings.register', points: 60, perSeconds: 60 };

/** A colleague gets a mail, though it was somebody else who named them. */
const REGISTER_COLLEAGUE_RATE_LIMIT: RateLimit = {
  name: 'gatherings.register-colleague',
  points: 60,
  perSeconds: 3_600,
};

/** Takes a seat, for oneself or as a representative for a colleague; when there is none, a waitlist position. */
@Injectable()
export class Register {
  constructor(
    private readonly database: Database,
    private readonly people: ActingPersonFacts,
    private readonly participants: ParticipantFacts,
    private readonly seats: LockSeats,
    private readonly enter: EnterParticipant,
    private readonly rateLimits: RateLimits,
  ) {}

  /**
   * @returns the registration: the one that is there already when the person signed up twice
   * @throws Rejection REGISTRATION_CLOSED, NOT_ELIGIBLE, ALREADY_REGISTERED, FORBIDDEN, NOT_FOUND, INVALID_INPUT
   */
  async execute(member: SignedInMember, command: RegisterCommand): Promise<RegistrationOutcome> {
    await this.rateLimits.consume(command.colleague ? REGISTER_COLLEAGUE_RATE_LIMIT : REGISTER_RATE_LIMIT, member.id);
    const person = await this.people.of(member);
    const organisationId = command.organisationId ?? null;
    checkBehalf(member, person, command);
    const participant = command.colleague ? await this.participants.named(command.colleague) : asParticipant(person);
    const items = [...new Set(command.programmeItemIds ?? [])];
    const claimant = await this.participants.claimant(participant, organisationId, items, member);

    return this.database.transaction(async (tx) => {
      const pools = await this.seats.execute(tx, [command.gatheringId]);
      const gathering = await authorizedGathering(tx, member, 'see', command.gatheringId);
      const existing = await activeRegistration(tx, gathering.id, participant);
      if (existing) {
        const { isOwn, isForOwnOrganisation } = registrationFacts(existing, gathering, person);
        if (isOwn || isForOwnOrganisation) return { registrationId: existing.id, state: existing.state };
        throw new Rejection(new AlreadyRegistered(command.colleague?.name ?? person.name));
      }
      authorize(canOnGathering(member, 'register', gathering));
      return this.enter.execute(tx, pools, {
        gatheringId: gathering.id,
        participant,
        claimant,
        organisationId,
        substitute: command.substitute ?? null,
        actorId: member.id,
        by: command.colleague ? 'representative' : 'self',
      });
    });
  }
}

/** A colleague and a substitute need an organisation, which the member has to represent. */
function checkBehalf(
  member: SignedInMember,
  person: ActingPerson,
  { organisationId, colleague, substitute }: RegisterCommand,
): void {
  if (organisationId === undefined || organisationId === null) {
    if (colleague) throw invalid('organisationId', 'required');
    if (substitute) throw invalid('substitute', 'needsOrganisation');
    return;
  }
  authorize(canRegisterFor(member, behalfFacts(person, organisationId)));
  const own = colleague ? colleague.email : person.email;
  if (substitute && substitute.email.trim().toLowerCase() === own?.trim().toLowerCase()) {
    throw invalid('substitute', 'isSomebodyElse');
  }
}
