// Written by `npm run messages` from catalogues/en/problems/identity.json.
import type { None } from '../../parameters.js';

export interface ProblemsIdentity {
  'NOT_FOUND.account': None;
}
