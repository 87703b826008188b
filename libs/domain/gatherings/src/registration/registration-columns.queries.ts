import { ACTIVE_STATES_SQL } from './registration-state.js';

/** SQL: the columns of a registration `r`, besides the facts of its gathering. */
export const REGISTRATION_COLUMNS = `r.id, r.gathering_id as "gatheringId", r.person_id as "personId",
  r.registered_by as "registeredBy", r.accepted_at as "acceptedAt",
  r.colleague_name as "colleagueName", r.colleague_email as "colleagueEmail", r.organisation_id as "organisationId",
  r.organisation_kind as "organisationKind", r.country, r.state as "registrationState", r.state_at as "stateAt",
  r.reason, r.is_override as "isOverride", r.substitute_name as "substituteName",
  r.substitute_email as "substituteEmail", r.registered_at as "registeredAt", r.queued_at as "queuedAt",
  r.programme_item_ids as "programmeItemIds", r.may_be_split as "mayBeSplit",
  (select json_build_object('personId', other.person_id, 'colleagueName', other.colleague_name)
     from registration other where other.pair_id = r.pair_id and other.id <> r.id
      and r.state in (${ACTIVE_STATES_SQL}) and other.state in (${ACTIVE_STATES_SQL}) limit 1) as partner,
  case when r.state = 'waitlisted' then (
    select count(*)::int + 1 from registration before
     where before.gathering_id = r.gathering_id and before.state = 'waitlisted'
       and (before.queued_at, before.id) < (r.queued_at, r.id)) end as "waitlistPosition",
  (select o.deadline from offer o where o.registration_id = r.id and o.closed_at is null) as "offerDeadline"`;
