import { Injectable } from '@nestjs/common';
import type { Actor } from '@sic/authorization';
import { Database } from '@sic/database';
import { Forbidden, Rejection } from '@sic/kernel';
import { theGathering } from '../gathering/gathering-facts.js';
import { mayManage } from '../gatherings.policy.js';
import { AlreadyRegistered, GatheringNotReady } from '../gatherings.problems.js';
import { ClaimSeats } from '../seat/claim-seats.js';
import { EnterParticipant } from './enter-participant.js';
import { activeRegistration, type NamedPerson, Participants } from './participant.js';
import type { RegistrationOutcome } from './registration-state.js';

export interface AddParticipantCommand {
  gatheringId: string;
  person: NamedPerson;
  organisationId?: string | null;
  /** With a reason the person gets a seat past the waiting list and over the capacity, and it is recorded. */
  overrideReason?: string | null;
}

/** An organiser adds somebody: through the same guard as everybody, unless they override it with a reason. */
@Injectable()
export class AddParticipant {
  constructor(
    private readonly database: Database,
    private readonly participants: Participants,
    private readonly seats: ClaimSeats,
    private readonly enter: EnterParticipant,
  ) {}

  /**
   * @returns the id of the registration
   * @throws Rejection NOT_FOUND, FORBIDDEN, ALREADY_REGISTERED, NOT_ELIGIBLE, GATHERING_NOT_READY, INVALID_INPUT
   */
  async execute(actor: Actor, command: AddParticipantCommand): Promise<RegistrationOutcome> {
    const organisationId = command.organisationId ?? null;
    const participant = await this.participants.named(command.person);
    const claimant = await this.participants.claimant(participant, organisationId, [], actor);
    return this.database.transaction(async (tx) => {
      const pools = await this.seats.lock(tx, [command.gatheringId]);
      const gathering = await theGathering(tx, actor, command.gatheringId);
      const decision = mayManage(actor, gathering);
      if (!decision.isAllowed || actor.kind !== 'member') throw new Rejection(new Forbidden(whyNot(decision)));
      if (gathering.state !== 'published') {
        throw new Rejection(new GatheringNotReady('People can be added while the gathering is published.'));
      }
      if (await activeRegistration(tx, gathering.id, participant)) {
        throw new Rejection(new AlreadyRegistered(command.person.name));
      }
      return this.enter.execute(tx, pools, {
        gatheringId: gathering.id,
        participant,
        claimant,
        organisationId,
        substitute: null,
        actorId: actor.id,
        by: 'organiser',
        ...(command.overrideReason ? { overrideReason: command.overrideReason } : {}),
      });
    });
  }
}

function whyNot(decision: { isAllowed: boolean; because?: string }): string {
  return decision.because ?? 'Please sign in first.';
}
