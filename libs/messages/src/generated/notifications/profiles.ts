// Written by `npm run messages` from catalogues/en/notifications/profiles.json.
import type { Choice, Text } from '../../parameters.js';

export interface NotificationsProfiles {
  'REPRESENTATION_ASKED': { member: Choice; organisation: Choice };
  'REPRESENTATION_CONFIRMED': { organisation: Choice };
  'REPRESENTATION_REFUSED': { organisation: Choice; reason: Text };
  'REPRESENTATION_ENDED': { organisation: Choice };
  'REPRESENTATIVE_LEFT': { member: Choice; organisation: Choice };
  'ORGANISATION_REGISTERED': { organisation: Text };
  'ORGANISATION_VERIFIED': { organisation: Text };
  'ORGANISATION_UNVERIFIED': { organisation: Text };
  'ORGANISATION_REFUSED': { organisation: Text; reason: Text };
}
