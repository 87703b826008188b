// Written by `npm run messages` from catalogues/en/validation/identity.json.
import type { None } from '../../parameters.js';

export interface ValidationIdentity {
  'isYours': None;
  'isOther': None;
}
