// Written by `npm run messages` from catalogues/en/notifications/drafting.json.
import type { Choice, Text } from '../../parameters.js';

export interface NotificationsDrafting {
  'AMENDMENT_SUBMITTED': { number: Text; title: Text };
  'AMENDMENT_DECIDED': { number: Text; outcome: Choice; title: Text };
  'DECISION_TAKEN_BACK': { number: Text; title: Text };
  'UNDOING_TAKEN_BACK': { by: Text; number: Text; title: Text };
  'AMENDMENT_UNDONE': { by: Text; number: Text; title: Text };
  'AMENDMENT_IN_CONFLICT': { number: Text };
  'AMENDMENT_CLAUSE_GONE': { kind: Choice; number: Text; title: Text };
  'AMENDMENT_CLAUSE_BACK': { number: Text; title: Text };
  'AMENDMENT_NOT_DECIDED': { number: Text; title: Text };
  'AMENDMENT_OPEN_AGAIN': { number: Text; title: Text };
  'AMENDMENT_REBASED': { number: Text; version: Text };
  'AMENDMENT_REWORDED': { number: Text };
  'AMENDMENT_CONCERN': { number: Text };
  'AMENDMENT_BLOCK': { number: Text };
  'VERSION_PUBLISHED': { number: Text; title: Text };
  'PROCESS_MESSAGE': { subject: Text; title: Text };
}
