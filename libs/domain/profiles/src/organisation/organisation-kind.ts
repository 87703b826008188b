/** What an organisation is. Seats are shared out and directories are filtered by it. */
export const OrganisationKind = {
  CITY: 'city',
  REGION: 'region',
  CIVIL_SOCIETY: 'civil_society',
  UNIVERSITY: 'university',
  THINK_TANK: 'think_tank',
  EU_INSTITUTION: 'eu_institution',
  SOCIAL_ENTERPRISE: 'social_enterprise',
  PUBLIC_AGENCY: 'public_agency',
  NETWORK: 'network',
} as const;

export type OrganisationKind = (typeof OrganisationKind)[keyof typeof OrganisationKind];

export const organisationKinds: readonly OrganisationKind[] = Object.values(OrganisationKind);
