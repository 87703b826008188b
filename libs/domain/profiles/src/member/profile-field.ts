/** The parts of a profile that a member may show to members only. The name is always public, the address never. */
export const ProfileField = {
  HEADLINE: 'headline',
  PICTURE: 'picture',
  PLACE: 'place',
  LANGUAGES: 'languages',
  CAPACITIES: 'capacities',
  NEEDS: 'needs',
  ORGANISATIONS: 'organisations',
} as const;

export type ProfileField = (typeof ProfileField)[keyof typeof ProfileField];
