/** What members can offer and what they look for: one list for both, so that an offer can match a need. */
export const vocabulary = {
  facilitation: 'Facilitation',
  co_design: 'Co-design',
  service_design: 'Service design',
  community_organising: 'Community organising',
  public_procurement: 'Public procurement',
  social_finance: 'Social finance',
  eu_funding: 'EU funding',
  evaluation: 'Evaluation',
  research: 'Research',
  open_data: 'Open data',
  policy_drafting: 'Policy drafting',
  legal_advice: 'Legal advice',
  training: 'Training',
  translation: 'Translation',
  storytelling: 'Storytelling',
  housing: 'Housing',
  employment: 'Employment',
  care: 'Care',
  diversity: 'Diversity and inclusion',
  youth: 'Work with young people',
  town_planning: 'Town planning',
  rural_development: 'Rural development',
} as const;

export type Term = keyof typeof vocabulary;

/** The terms in the order of the list. */
export const terms = Object.keys(vocabulary) as readonly Term[];
