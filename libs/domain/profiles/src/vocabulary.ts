/** What members can offer and what they look for: one list for both, so that an offer can match a need. */
export const terms = [
  'facilitation',
  'co_design',
  'service_design',
  'community_organising',
  'public_procurement',
  'social_finance',
  'eu_funding',
  'evaluation',
  'research',
  'open_data',
  'policy_drafting',
  'legal_advice',
  'training',
  'translation',
  'storytelling',
  'housing',
  'employment',
  'care',
  'diversity',
  'youth',
  'town_planning',
  'rural_development',
] as const;

export type Term = (typeof terms)[number];
