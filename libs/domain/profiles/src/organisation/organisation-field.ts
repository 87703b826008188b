/** What is said of an organisation and can be changed. */
export const OrganisationField = {
  NAME: 'name',
  KIND: 'kind',
  PLACE: 'place',
  DESCRIPTION: 'description',
  WEBSITE: 'website',
} as const;

export type OrganisationField = (typeof OrganisationField)[keyof typeof OrganisationField];
