// Written by `npm run messages` from catalogues/en/notifications/processes.json.
import type { Choice, Text } from '../../parameters.js';

export interface NotificationsProcesses {
  'PHASE_CHANGED': { phase: Choice; title: Text };
  'EDITOR_NAMED': { title: Text };
  'EDITOR_REMOVED': { title: Text };
}
