// Written by `npm run messages` from catalogues/en/problems/notifications.json.
import type { None } from '../../parameters.js';

export interface ProblemsNotifications {
  'NOT_FOUND.link': None;
}
