// Written by `npm run messages` from catalogues/en/validation/gatherings.json.
import type { None } from '../../parameters.js';

export interface ValidationGatherings {
  'closesAfterOpening': None;
  'closesBeforeEnd': None;
  'endsAfterStart': None;
  'hasSeats': None;
  'isMember': None;
  'isSomebodyElse': None;
  'needsOrganisation': None;
  'notInPast': None;
  'townOfCountry': None;
  'withinGathering': None;
}
