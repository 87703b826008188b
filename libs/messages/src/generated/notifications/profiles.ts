// Written by `npm run messages` from catalogues/en/notifications/profiles.json.
import type { Text } from '../../parameters.js';

export interface NotificationsProfiles {
  'REPRESENTATION_ASKED': { member: Text; organisation: Text };
  'REPRESENTATION_CONFIRMED': { organisation: Text };
  'REPRESENTATION_REFUSED': { organisation: Text; reason: Text };
  'REPRESENTATION_ENDED': { organisation: Text };
  'REPRESENTATIVE_LEFT': { member: Text; organisation: Text };
  'ORGANISATION_REGISTERED': { organisation: Text };
  'ORGANISATION_VERIFIED': { organisation: Text };
  'ORGANISATION_UNVERIFIED': { organisation: Text };
}
