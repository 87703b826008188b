import { Injectable } from '@nestjs/common';
import { authorize, type SignedInMember } from '@sic/authorization';
import { Database, type Tx } from '@sic/database';
import { invalid, newId, Rejection } from '@sic/kernel';
import { RateLimits, type RateLimit } from '@sic/rate-limits';
import { authorizedGathering } from '../gathering/gathering.facts.js';
import { canOnGathering, canRegisterFor } from '../gatherings.policy.js';
import { AlreadyRegistered } from '../gatherings.problems.js';
import { ActingPersonFacts, asParticipant, behalfFacts, type ActingPerson } from './acting-person.facts.js';
import { EnterParticipant, type Entry } from './enter-participant.js';
import { LockSeats } from './lock-seats.js';
import {
  activeRegistration,
  type NamedPerson,
  namedParticipant,
  type Participant,
  ParticipantFacts,
} from './participant.facts.js';
import type { LockedPool } from '../seat/claim-seats.js';
import { registrationFacts } from './registration.facts.js';
import type { RegistrationOutcome } from './registration-state.js';

export interface RegisterCommand {
  gatheringId: string;
  /** On whose behalf; needed for a colleague. The member has to represent it. */
  organisationId?: string | null;
  /** Somebody else of that organisation. Without it the member signs up themselves. */
  colleague?: NamedPerson | null;
  /** The member comes too: both sign up together. */
  isTogether?: boolean | null;
  /** Of two who come together, one may get a seat alone. Without it they get two seats or none. */
  mayBeSplit?: boolean | null;
  /** Who takes the seat over when the person can't come; only for an organisation. */
  substitute?: NamedPerson | null;
  /** Items with seats of their own. */
  programmeItemIds?: readonly string[] | null;
}

export interface RegisterOutcome extends RegistrationOutcome {
  /** False when the person was signed up already. */
  isNew: boolean;
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
  async execute(member: SignedInMember, command: RegisterCommand): Promise<RegisterOutcome> {
    await this.rateLimits.consume(command.colleague ? REGISTER_COLLEAGUE_RATE_LIMIT : REGISTER_RATE_LIMIT, member.id);
    const person = await this.people.of(member);
    const organisationId = command.organisationId ?? null;
    checkBehalf(member, person, command);
    const participant = command.colleague ? namedParticipant(command.colleague) : asParticipant(person);
    const items = [...new Set(command.programmeItemIds ?? [])];
    const claimant = await this.participants.claimant(participant, organisationId, items, member);

    return this.database.transaction(async (tx) => {
      const pools = await this.seats.execute(tx, [command.gatheringId]);
      const gathering = await authorizedGathering(tx, member, 'see', command.gatheringId);
      const people = command.isTogether ? [asParticipant(person), participant] : [participant];
      for (const one of people) {
        const existing = await activeRegistration(tx, gathering.id, one);
        if (!existing) continue;
        const { isOwn, isForOwnOrganisation } = registrationFacts(existing, gathering, person);
        if (people.length === 1 && (isOwn || isForOwnOrganisation)) {
          return { registrationId: existing.id, state: existing.state, isNew: false };
        }
        const name = one === participant ? command.colleague?.name : undefined;
        throw new Rejection(new AlreadyRegistered(name ?? person.name));
      }
      authorize(canOnGathering(member, 'register', gathering));
      const entry = {
        gatheringId: gathering.id,
        claimant,
        organisationId,
        substitute: command.substitute ?? null,
        actorId: member.id,
      };
      if (command.isTogether) return this.enterPair(tx, pools, entry, people, command.mayBeSplit ?? false);
      const entered = await this.enter.execute(tx, pools, {
        ...entry,
        participant,
        by: command.colleague ? 'representative' : 'self',
      });
      return { ...entered, isNew: true };
    });
  }

  /** Two who come together: two seats, or as they allow one and a place on the waitlist, else two places there. */
  private async enterPair(
    tx: Tx,
    pools: readonly LockedPool[],
    entry: Omit<Entry, 'participant' | 'by'>,
    people: readonly Participant[],
    mayBeSplit: boolean,
  ): Promise<RegisterOutcome> {
    const hasTwo = await this.enter.hasRoom(tx, pools, entry.claimant, people.length);
    const pair = { id: newId(), mayBeSplit, mustWait: !hasTwo && !mayBeSplit };
    const outcomes: RegistrationOutcome[] = [];
    for (const [at, participant] of people.entries()) {
      const by = at === 0 ? 'self' : 'representative';
      const substitute = at === 0 ? null : entry.substitute;
      outcomes.push(await this.enter.execute(tx, pools, { ...entry, substitute, participant, by, pair }));
    }
    return { ...outcomes[0]!, isNew: true };
  }
}

/** A colleague and a substitute need an organisation, which the member has to represent. */
function checkBehalf(
  member: SignedInMember,
  person: ActingPerson,
  { organisationId, colleague, substitute, isTogether }: RegisterCommand,
): void {
  if (isTogether && !colleague) throw invalid('colleague', 'required');
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
