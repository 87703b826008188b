/** The rules of the code of conduct, in their order. Title and text of each stand in the catalogue `rules`. */
export const COMMUNITY_RULES = [
  'ARGUE_ABOUT_THE_MATTER',
  'EVERYONE_BELONGS',
  'NO_HARASSMENT',
  'KEEP_CONFIDENCES',
  'SAY_WHO_YOU_SPEAK_FOR',
  'HONEST_ABOUT_FACTS',
  'STAY_WITH_THE_SUBJECT',
  'RESPECT_THE_LAW',
] as const;

/** A rule by its code, which never changes its meaning: decisions name it. */
export type CommunityRule = (typeof COMMUNITY_RULES)[number];
