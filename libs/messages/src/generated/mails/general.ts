// Written by `npm run messages` from catalogues/en/mails/general.json.
import type { None, Text } from '../../parameters.js';

export interface MailsGeneral {
  'hello': { name: Text };
  'settings': None;
  'buttonFallback': None;
}
