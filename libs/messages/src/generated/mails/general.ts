// Written by `npm run messages` from catalogues/en/mails/general.json.
import type { None, Text } from '../../parameters.js';

export interface MailsGeneral {
  'hello': { name: Text };
  'helloSomebody': None;
  'refuseMails': None;
  'settings': None;
  'buttonFallback': None;
  'notification.preheader': None;
  'notification.reason': None;
  'notification.button': None;
  'summary.subject': { count: number; first: Text };
  'summary.others': { count: number };
  'summary.reason': None;
  'summary.button': None;
}
