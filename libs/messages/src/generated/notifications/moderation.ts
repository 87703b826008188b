// Written by `npm run messages` from catalogues/en/notifications/moderation.json.
import type { Text } from '../../parameters.js';

export interface NotificationsModeration {
  'CASE_OPENED': { subject: Text };
  'REPORT_FOLLOWED': { subject: Text };
  'REPORT_DISMISSED': { reasons: Text; subject: Text };
  'CONTENT_HIDDEN': { subject: Text };
  'CONTENT_RESTORED': { subject: Text };
  'APPEAL_MADE': { subject: Text };
  'APPEAL_UPHELD': { subject: Text };
  'APPEAL_OVERTURNED': { subject: Text };
}
