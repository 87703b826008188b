// Written by `npm run messages` from catalogues/en/problems/discussion.json.
import type { None } from '../../parameters.js';

export interface ProblemsDiscussion {
  'NOT_FOUND.comment': None;
}
