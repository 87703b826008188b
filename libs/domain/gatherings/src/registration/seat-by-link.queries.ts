import { Injectable } from '@nestjs/common';
import { Config } from '@sic/config';
import { Database } from '@sic/database';
import { NotFound, Rejection } from '@sic/kernel';
import { ProfilesReader } from '@sic/profiles';
import { calendarKey, calendarPath } from '../calendar/calendar-key.js';
import { gatheringFactsColumns } from '../gathering/gathering.facts.js';
import { canOnRegistration, type GatheringFacts, type RegistrationAction } from '../gatherings.policy.js';
import { ActingPersonFacts, linkHolder } from './acting-person.facts.js';
import type { Registration } from './registration.entity.js';
import { registrationFacts } from './registration.facts.js';
import { REGISTRATION_COLUMNS } from './registration-columns.queries.js';
import type { LinkedSeat } from './seat-by-link.graphql.js';

type Row = GatheringFacts &
  Pick<
    Registration,
    | 'id'
    | 'gatheringId'
    | 'personId'
    | 'registeredBy'
    | 'acceptedAt'
    | 'colleagueName'
    | 'colleagueEmail'
    | 'organisationId'
    | 'reason'
    | 'substituteName'
  > & { registrationState: Registration['state']; waitlistPosition: number | null; offerDeadline: Date | null };

/** What the holder of a signed link reads of the seat that was taken in their name. */
@Injectable()
export class SeatByLinkQueries {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly people: ActingPersonFacts,
    private readonly profiles: ProfilesReader,
  ) {}

  /**
   * @param id of a valid link
   * @throws Rejection NOT_FOUND when the registration is gone
   */
  async read(id: string): Promise<LinkedSeat> {
    const row = await this.database.row<Row>(
      'gatherings-seat-by-link',
      `select ${REGISTRATION_COLUMNS}, ${gatheringFactsColumns('null')}
         from registration r join gathering g on g.id = r.gathering_id where r.id = $1 and r.colleague_email is not null`,
      [id],
    );
    if (!row) throw new Rejection(new NotFound('link'));
    const [members, organisations, { actor, person }] = await Promise.all([
      this.profiles.members(this.database.manager, row.registeredBy === null ? [] : [row.registeredBy]),
      this.profiles.organisations(this.database.manager, row.organisationId === null ? [] : [row.organisationId]),
      this.people.acting(linkHolder),
    ]);
    const { registrationState: state, personId, acceptedAt } = row;
    const facts = registrationFacts({ ...row, state }, row, person, true);
    const can = (action: RegistrationAction): boolean => canOnRegistration(actor, action, facts) === null;
    const key = calendarKey(this.config.authSecret, id);
    return {
      gatheringId: row.gatheringId,
      state,
      personName: row.colleagueName ?? '',
      isAnswered: acceptedAt !== null,
      isOfAccount: personId !== null,
      registeredByName: members.get(row.registeredBy ?? '')?.name ?? null,
      organisation: organisations.get(row.organisationId ?? '') ?? null,
      waitlistPosition: row.waitlistPosition,
      offerDeadline: state === 'offered' ? row.offerDeadline : null,
      reason: row.reason,
      substituteName: row.substituteName,
      calendarPath: state === 'confirmed' && personId === null ? `${calendarPath(id)}?key=${key}` : null,
      viewerCan: {
        accept: can('accept') || can('answerOffer'),
        giveBack: can('cancel') || can('answerOffer'),
        handOver: can('substitute'),
      },
    };
  }
}
