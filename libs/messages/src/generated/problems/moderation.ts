// Written by `npm run messages` from catalogues/en/problems/moderation.json.
import type { None } from '../../parameters.js';

export interface ProblemsModeration {
  'NOT_FOUND.appeal': None;
  'NOT_FOUND.case': None;
  'NOT_FOUND.content': None;
  'NOT_FOUND.decision': None;
}
