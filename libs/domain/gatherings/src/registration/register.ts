import { Injectable } from '@nestjs/common';
import type { Actor } from '@sic/authorization';
import { Database } from '@sic/database';
import { Forbidden, invalid, Rejection } from '@sic/kernel';
import { theGathering } from '../gathering/gathering-facts.js';
import { mayRegister } from '../gatherings.policy.js';
import { AlreadyRegistered, RegistrationClosed } from '../gatherings.problems.js';
import { ClaimSeats } from '../seat/claim-seats.js';
import { ActingPeople, type ActingPerson } from './acting-person.js';
import { EnterParticipant } from './enter-participant.js';
import { activeRegistration, type NamedPerson, type Participant, Participants } from './participant.js';
import type { RegistrationOutcome } from './registration-state.js';

export interface RegisterCommand {
  gatheringId: string;
  /** On whose behalf; needed for a colleague. The actor has to represent it. */
  organisationId?: string | null;
  /** Somebody else of that organisation. Without it the actor signs up themselves. */
  colleague?: NamedPerson | null;
  /** Who takes the seat over when the person can't come; only for an organisation. */
  substitute?: NamedPerson | null;
  /** Items with seats of their own. */
  programmeItemIds?: readonly string[] | null;
}

/** Takes a seat, for oneself or as a representative for a colleague; when there is none, a place on the waiting list. */
@Injectable()
export class Register {
  constructor(
    private readonly database: Database,
    private readonly people: ActingPeople,
    private readonly participants: Participants,
    private readonly seats: ClaimSeats,
    private readonly enter: EnterParticipant,
  ) {}

  /**
   * @returns the id of the registration: the one that is there already when the person signed up twice
   * @throws Rejection REGISTRATION_CLOSED, NOT_ELIGIBLE, ALREADY_REGISTERED, FORBIDDEN, NOT_FOUND, INVALID_INPUT
   */
  async execute(actor: Actor, command: RegisterCommand): Promise<RegistrationOutcome> {
    const person = await this.people.of(actor);
    const organisationId = command.organisationId ?? null;
    checkBehalf(person, command);
    const participant = command.colleague ? await this.participants.named(command.colleague) : selfAs(person);
    const items = [...new Set(command.programmeItemIds ?? [])];
    const claimant = await this.participants.claimant(participant, organisationId, items, actor);

    return this.database.transaction(async (tx) => {
      const pools = await this.seats.lock(tx, [command.gatheringId]);
      const gathering = await theGathering(tx, actor, command.gatheringId);
      const existing = await activeRegistration(tx, gathering.id, participant);
      if (existing) {
        const isTheirs =
          existing.personId === person.id ||
          (person.email !== null && existing.colleagueEmail === person.email) ||
          (existing.organisationId !== null && person.organisationIds.has(existing.organisationId));
        if (isTheirs) return { registrationId: existing.id, state: existing.state };
        throw new Rejection(new AlreadyRegistered(command.colleague?.name ?? person.name));
      }
      const decision = mayRegister(actor, gathering);
      if (!decision.isAllowed) throw new Rejection(new RegistrationClosed(decision.because));
      return this.enter.execute(tx, pools, {
        gatheringId: gathering.id,
        participant,
        claimant,
        organisationId,
        substitute: command.substitute ?? null,
        actorId: person.id,
        by: command.colleague ? 'representative' : 'self',
      });
    });
  }
}

/** The actor as participant. */
export function selfAs(person: ActingPerson): Participant {
  return {
    personId: person.id,
    colleagueName: null,
    colleagueEmail: null,
    emails: person.email === null ? [] : [person.email],
  };
}

/** Whoever signs up for an organisation has to represent it. */
function checkBehalf(person: ActingPerson, { organisationId, colleague, substitute }: RegisterCommand): void {
  if (organisationId === undefined || organisationId === null) {
    if (colleague) throw invalid('organisationId', 'required', 'Please choose the organisation of your colleague.');
    if (substitute)
      throw invalid('substitute', 'organisation', 'Only a seat of an organisation can have a substitute.');
    return;
  }
  checkOrganisation(person, organisationId);
  const own = colleague ? colleague.email : person.email;
  if (substitute && substitute.email.trim().toLowerCase() === own?.trim().toLowerCase()) {
    throw invalid('substitute', 'other', 'The substitute has to be somebody else.');
  }
}

/** @throws Rejection FORBIDDEN unless the person represents the organisation, or comes for none */
export function checkOrganisation(person: ActingPerson, organisationId: string | null): void {
  if (organisationId !== null && !person.organisationIds.has(organisationId)) {
    throw new Rejection(new Forbidden('You do not represent this organisation.'));
  }
}
