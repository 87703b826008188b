// Written by `npm run messages` from catalogues/en/notifications/discussion.json.
import type { Text } from '../../parameters.js';

export interface NotificationsDiscussion {
  'COMMENT_ANSWERED': { number: Text };
  'COMMENT_POSTED': { number: Text };
}
