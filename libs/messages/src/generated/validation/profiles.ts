// Written by `npm run messages` from catalogues/en/validation/profiles.json.
import type { None } from '../../parameters.js';

export interface ValidationProfiles {
  'place': None;
  'isPicture': None;
  'maxMegabytes': { max: number };
  'maxMegapixels': { max: number };
}
