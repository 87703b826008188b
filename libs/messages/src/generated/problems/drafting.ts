// Written by `npm run messages` from catalogues/en/problems/drafting.json.
import type { None } from '../../parameters.js';

export interface ProblemsDrafting {
  'NOT_FOUND.amendment': None;
  'NOT_FOUND.clause': None;
  'NOT_FOUND.declaration': None;
}
