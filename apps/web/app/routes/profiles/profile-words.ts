import type { OrganisationKind, ProfileField, Term } from '@sic/api-client/profiles';

/** Names by code, from the loader. */
export type Names = Readonly<Record<string, string>>;

/** The first so many of the api's languages are the official ones of the EU. */
export const OFFICIAL_LANGUAGES = 24;

export const organisationKinds: readonly OrganisationKind[] = [
  'CITY',
  'REGION',
  'CIVIL_SOCIETY',
  'UNIVERSITY',
  'THINK_TANK',
  'EU_INSTITUTION',
  'SOCIAL_ENTERPRISE',
  'PUBLIC_AGENCY',
  'NETWORK',
];

export const profileFields: readonly ProfileField[] = [
  'HEADLINE',
  'PICTURE',
  'PLACE',
  'LANGUAGES',
  'CAPACITIES',
  'NEEDS',
  'ORGANISATIONS',
];

/** The vocabulary, as the api has it; the labels are in the catalogue. */
export const terms: readonly Term[] = [
  'FACILITATION',
  'CO_DESIGN',
  'SERVICE_DESIGN',
  'COMMUNITY_ORGANISING',
  'PUBLIC_PROCUREMENT',
  'SOCIAL_FINANCE',
  'EU_FUNDING',
  'EVALUATION',
  'RESEARCH',
  'OPEN_DATA',
  'POLICY_DRAFTING',
  'LEGAL_ADVICE',
  'TRAINING',
  'TRANSLATION',
  'STORYTELLING',
  'HOUSING',
  'EMPLOYMENT',
  'CARE',
  'DIVERSITY',
  'YOUTH',
  'TOWN_PLANNING',
  'RURAL_DEVELOPMENT',
];

/** "Łódź, Poland", given the names of countries. */
export function placeName(
  { name, country }: { readonly name: string; readonly country: string },
  countries: Names,
): string {
  return `${name}, ${countries[country] ?? country}`;
}
