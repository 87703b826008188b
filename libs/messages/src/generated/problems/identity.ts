// Written by `npm run messages` from catalogues/en/problems/identity.json.
import type { None } from '../../parameters.js';

export interface ProblemsIdentity {
  'NOT_FOUND.account': None;
  'FORBIDDEN.OWN_ROLES': None;
  'FORBIDDEN.OWN_SUSPENSION': None;
  'FORBIDDEN.SUSPENDS_ADMINISTRATOR': None;
  'FORBIDDEN.ACCOUNT_SUSPENDED': None;
  'FORBIDDEN.ACCOUNT_NOT_SUSPENDED': None;
  'NOT_FOUND.session': None;
}
