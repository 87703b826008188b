import { Injectable } from '@nestjs/common';
import type { Actor } from '@sic/authorization';
import { Database } from '@sic/database';
import { invalid, Rejection } from '@sic/kernel';
import { AlreadyRegistered } from '../gatherings.problems.js';
import { maySubstitute } from '../gatherings.policy.js';
import { ActingPeople } from './acting-person.js';
import { demand, OpenRegistration } from './open-registration.js';
import { activeRegistration, type NamedPerson, Participants } from './participant.js';
import type { RegistrationOutcome } from './registration-state.js';
import { SubstituteMoves } from './substitute-moves.js';

/**
 * The substitute takes the seat over. Its claims move from one registration to the other in one transaction: no total
 * changes, and nobody on the waiting list gets in between.
 */
@Injectable()
export class SubstituteParticipant {
  constructor(
    private readonly database: Database,
    private readonly people: ActingPeople,
    private readonly participants: Participants,
    private readonly open: OpenRegistration,
    private readonly moves: SubstituteMoves,
  ) {}

  /**
   * @param substitute who comes instead; without it, the substitute that was put down at sign-up
   * @returns the id of the substitute's registration
   * @throws Rejection NOT_FOUND, FORBIDDEN, REGISTRATION_ENDED, ALREADY_REGISTERED, INVALID_INPUT
   */
  async execute(actor: Actor, registrationId: string, substitute?: NamedPerson | null): Promise<RegistrationOutcome> {
    const person = await this.people.of(actor);
    const named = substitute ?? (await this.putDown(registrationId));
    const participant = named ? await this.participants.named(named) : null;
    return this.database.transaction(async (tx) => {
      const { registration, standing, by } = await this.open.execute(tx, actor, person, registrationId);
      demand(maySubstitute(actor, standing), standing);
      if (!named || !participant) throw invalid('substitute', 'required', 'Please say who comes instead.');
      const isSame = participant.personId !== null && participant.personId === registration.personId;
      if (
        isSame ||
        (participant.colleagueEmail === registration.colleagueEmail && registration.colleagueEmail !== null)
      ) {
        throw invalid('substitute', 'other', 'The substitute has to be somebody else.');
      }
      if (await activeRegistration(tx, registration.gatheringId, participant)) {
        throw new Rejection(new AlreadyRegistered(named.name));
      }
      return this.moves.execute(tx, registration, participant, { actorId: person.id, by });
    });
  }

  private async putDown(registrationId: string): Promise<NamedPerson | null> {
    const row = await this.database.row<{ name: string | null; email: string | null }>(
      'gatherings-substitute',
      'select substitute_name as name, substitute_email as email from registration where id::text = $1',
      [registrationId],
    );
    return row && row.name !== null && row.email !== null ? { name: row.name, email: row.email } : null;
  }
}
