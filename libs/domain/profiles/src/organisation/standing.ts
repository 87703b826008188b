/** Whether a moderator has confirmed the name, the kind and the country of an organisation. */
export const OrganisationStanding = {
  PENDING: 'pending',
  CONFIRMED: 'confirmed',
  REFUSED: 'refused',
} as const;
export type OrganisationStanding = (typeof OrganisationStanding)[keyof typeof OrganisationStanding];

/** SQL: the standing of an organisation `o`. A mail address proves a domain, so it confirms nothing. */
export const STANDING_SQL = `case when o.verified_by = 'moderator' then 'confirmed'
  when o.refused_at is not null then 'refused' else 'pending' end`;
