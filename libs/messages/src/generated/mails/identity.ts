// Written by `npm run messages` from catalogues/en/mails/identity.json.
import type { None, Text } from '../../parameters.js';

export interface MailsIdentity {
  'confirmAddress.subject': None;
  'confirmAddress.preheader': None;
  'confirmAddress.reason': None;
  'confirmAddress.welcome': { name: Text };
  'confirmAddress.text': None;
  'confirmAddress.button': None;
  'confirmAddress.validity': None;
  'resetPassword.subject': None;
  'resetPassword.preheader': None;
  'resetPassword.reason': None;
  'resetPassword.text': None;
  'resetPassword.button': None;
  'resetPassword.validity': None;
}
