// Written by `npm run messages` from catalogues/en/problems/discussion.json.
import type { None } from '../../parameters.js';

export interface ProblemsDiscussion {
  'FORBIDDEN.COMMENT_DELETED': None;
  'FORBIDDEN.NOT_AUTHOR': None;
  'NOT_FOUND.comment': None;
  'NOT_FOUND.position': None;
  'WORDING_CHANGED': None;
}
