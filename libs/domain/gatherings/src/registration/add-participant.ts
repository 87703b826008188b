import { Injectable } from '@nestjs/common';
import type { SignedInMember } from '@sic/authorization';
import { Database } from '@sic/database';
import { Rejection } from '@sic/kernel';
import { RateLimits, type RateLimit } from '@sic/rate-limits';
import { authorizedGathering } from '../gathering/gathering.facts.js';
import { AlreadyRegistered } from '../gatherings.problems.js';
import { EnterParticipant } from './enter-participant.js';
import { LockSeats } from './lock-seats.js';
import { activeRegistration, type NamedPerson, namedParticipant, ParticipantFacts } from './participant.facts.js';
import type { RegistrationOutcome } from './registration-state.js';

export interface AddParticipantCommand {
  gatheringId: string;
  person: NamedPerson;
  organisationId?: string | null;
  /** With a reason the person gets a seat past the waitlist and over the capacity, and it is recorded. */
  overrideReason?: string | null;
}

/** Each person who is added gets a mail. */
const ADD_PARTICIPANT_RATE_LIMIT: RateLimit = { name: 'gatherings.add-participant', points: 300, perSeconds: 3_600 };

/** An organiser adds somebody: through the same guard as self-service, unless they override it with a reason. */
@Injectable()
export class AddParticipant {
  constructor(
    private readonly database: Database,
    private readonly participants: ParticipantFacts,
    private readonly seats: LockSeats,
    private readonly enter: EnterParticipant,
    private readonly rateLimits: RateLimits,
  ) {}

  /**
   * @returns the registration
   * @throws Rejection NOT_FOUND, FORBIDDEN, ALREADY_REGISTERED, NOT_ELIGIBLE, GATHERING_NOT_READY, INVALID_INPUT
   */
  async execute(member: SignedInMember, command: AddParticipantCommand): Promise<RegistrationOutcome> {
    await this.rateLimits.consume(ADD_PARTICIPANT_RATE_LIMIT, member.id);
    const organisationId = command.organisationId ?? null;
    const participant = namedParticipant(command.person);
    const claimant = await this.participants.claimant(participant, organisationId, [], member);
    return this.database.transaction(async (tx) => {
      const pools = await this.seats.execute(tx, [command.gatheringId]);
      const gathering = await authorizedGathering(tx, member, 'addParticipant', command.gatheringId);
      if (await activeRegistration(tx, gathering.id, participant)) {
        throw new Rejection(new AlreadyRegistered(command.person.name));
      }
      return this.enter.execute(tx, pools, {
        gatheringId: gathering.id,
        participant,
        claimant,
        organisationId,
        substitute: null,
        actorId: member.id,
        by: 'organiser',
        ...(command.overrideReason ? { overrideReason: command.overrideReason } : {}),
      });
    });
  }
}
