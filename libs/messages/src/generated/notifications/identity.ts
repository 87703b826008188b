// Written by `npm run messages` from catalogues/en/notifications/identity.json.
import type { Choice } from '../../parameters.js';

export interface NotificationsIdentity {
  'ROLES_CHANGED': { isAdministrator: Choice; isModerator: Choice };
}
