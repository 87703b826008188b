import type { Actor } from '@sic/authorization';
import type { ProfilesReader } from '@sic/profiles';
import { calendarPath } from '../calendar/calendar-key.js';
import type { GatheringStanding } from '../gatherings.policy.js';
import {
  mayAnswerOffer,
  mayCancel,
  mayCancelAsOrganiser,
  mayGiveSeatAnyway,
  maySubstitute,
} from '../gatherings.policy.js';
import type { ActingPerson } from './acting-person.js';
import { standingOf } from './open-registration.js';
import type { RegistrationType } from './registration.graphql.js';
import type { Registration } from './registration.entity.js';

/** A row as the statements of this domain read it. */
export interface RegistrationRow extends GatheringStanding {
  id: string;
  gatheringId: string;
  personId: string | null;
  colleagueName: string | null;
  colleagueEmail: string | null;
  organisationId: string | null;
  organisationKind: string | null;
  country: string | null;
  registrationState: Registration['state'];
  stateAt: Date;
  reason: string | null;
  isOverride: boolean;
  substituteName: string | null;
  substituteEmail: string | null;
  registeredAt: Date;
  queuedAt: Date;
  placeInLine: number | null;
  offerDeadline: Date | null;
}

/** SQL: the columns of a registration `r`, besides those of its gathering's standing. */
export const REGISTRATION_COLUMNS = `r.id, r.gathering_id as "gatheringId", r.person_id as "personId",
  r.colleague_name as "colleagueName", r.colleague_email as "colleagueEmail", r.organisation_id as "organisationId",
  r.organisation_kind as "organisationKind", r.country, r.state as "registrationState", r.state_at as "stateAt",
  r.reason, r.is_override as "isOverride", r.substitute_name as "substituteName",
  r.substitute_email as "substituteEmail", r.registered_at as "registeredAt", r.queued_at as "queuedAt",
  case when r.state = 'waitlisted' then (
    select count(*)::int + 1 from registration before
     where before.gathering_id = r.gathering_id and before.state = 'waitlisted'
       and (before.queued_at, before.id) < (r.queued_at, r.id)) end as "placeInLine",
  (select o.deadline from offer o where o.registration_id = r.id and o.closed_at is null) as "offerDeadline"`;

/**
 * Registrations as the schema has them. Two statements for names and organisations, whatever the number of rows.
 * @param person who asks; the rows have to be theirs to see
 */
export async function toRegistrations(
  rows: readonly RegistrationRow[],
  actor: Actor,
  person: ActingPerson,
  profiles: ProfilesReader,
): Promise<RegistrationType[]> {
  const [members, organisations] = await Promise.all([
    profiles.members(idsOf(rows.map((row) => row.personId)), actor),
    profiles.organisations(idsOf(rows.map((row) => row.organisationId)), actor),
  ]);
  return rows.map((row) => {
    const standing = standingOf({ ...row, state: row.registrationState }, row, person);
    return {
      id: row.id,
      gatheringId: row.gatheringId,
      state: row.registrationState,
      stateAt: row.stateAt,
      personName: row.personId === null ? (row.colleagueName ?? '') : (members.get(row.personId)?.name ?? 'A member'),
      memberId: row.personId,
      email: row.colleagueEmail,
      organisation: row.organisationId === null ? null : (organisations.get(row.organisationId) ?? null),
      organisationKind: row.organisationKind as RegistrationType['organisationKind'],
      country: row.country,
      substituteName: row.substituteName,
      substituteEmail: row.substituteEmail,
      placeInLine: row.placeInLine,
      offerDeadline: row.registrationState === 'offered' ? row.offerDeadline : null,
      reason: row.reason,
      isOverride: row.isOverride,
      registeredAt: row.registeredAt,
      isOwn: standing.isOwn,
      calendarPath: row.registrationState === 'confirmed' ? calendarPath(row.id) : null,
      viewerCan: {
        cancel: mayCancel(actor, standing).isAllowed,
        answerOffer: mayAnswerOffer(actor, standing).isAllowed,
        substitute: maySubstitute(actor, standing).isAllowed,
        cancelAsOrganiser: mayCancelAsOrganiser(actor, standing).isAllowed,
        giveSeatAnyway: mayGiveSeatAnyway(actor, standing).isAllowed,
      },
    };
  });
}

function idsOf(ids: readonly (string | null)[]): string[] {
  return [...new Set(ids.filter((id) => id !== null))];
}
