// Written by `npm run messages` from catalogues/en/notifications/moderation.json.
import type { Text } from '../../parameters.js';

export interface NotificationsModeration {
  'CASE_OPENED': { title: Text };
  'REPORT_FOLLOWED': { title: Text };
  'REPORT_DISMISSED': { title: Text };
  'CONTENT_HIDDEN': { title: Text };
  'CONTENT_RESTORED': { title: Text };
  'APPEAL_MADE': { title: Text };
  'APPEAL_UPHELD': { title: Text };
  'APPEAL_OVERTURNED': { title: Text };
}
