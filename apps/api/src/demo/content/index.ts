export type * from './content-types.js';
export { amendments } from './amendments.js';
export {
  declarationLanguage,
  declarationProcess,
  declarationSections,
  declarationTitle,
  declarationVersions,
} from './declaration.js';
export { gatherings } from './gatherings.js';
export { emailOf, members } from './members.js';
export { moderationDecisions, reports } from './moderation.js';
export { organisations } from './organisations.js';
export { places } from './places.js';
export type { DemoPlace, PlaceKey } from './places.js';
export { practiceCases } from './practice-cases.js';
export { relay } from './relay.js';
export { terms } from '@sic/profiles';
export type { Term } from '@sic/profiles';
