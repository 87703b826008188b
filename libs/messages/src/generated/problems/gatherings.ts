// Written by `npm run messages` from catalogues/en/problems/gatherings.json.
import type { None } from '../../parameters.js';

export interface ProblemsGatherings {
  'NOT_FOUND.gathering': None;
  'NOT_FOUND.programme item': None;
  'NOT_FOUND.registration': None;
  'NOT_FOUND.relay': None;
  'NOT_FOUND.seat pool': None;
}
