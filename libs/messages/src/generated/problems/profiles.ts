// Written by `npm run messages` from catalogues/en/problems/profiles.json.
import type { None } from '../../parameters.js';

export interface ProblemsProfiles {
  'NOT_FOUND.member': None;
  'NOT_FOUND.organisation': None;
  'NOT_FOUND.picture': None;
  'NOT_FOUND.representation': None;
}
