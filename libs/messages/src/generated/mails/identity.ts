// Written by `npm run messages` from catalogues/en/mails/identity.json.
import type { None, Text } from '../../parameters.js';

export interface MailsIdentity {
  'confirmAddress.subject': None;
  'confirmAddress.preheader': None;
  'confirmAddress.reason': None;
  'confirmAddress.welcome': None;
  'confirmAddress.text': None;
  'confirmAddress.button': None;
  'confirmAddress.validity': None;
  'resetPassword.subject': None;
  'resetPassword.preheader': None;
  'resetPassword.reason': None;
  'resetPassword.text': None;
  'resetPassword.button': None;
  'resetPassword.validity': None;
  'confirmEmailChange.subject': None;
  'confirmEmailChange.preheader': None;
  'confirmEmailChange.reason': None;
  'confirmEmailChange.text': None;
  'confirmEmailChange.button': None;
  'confirmEmailChange.validity': None;
  'stopEmailChange.subject': None;
  'stopEmailChange.preheader': None;
  'stopEmailChange.reason': None;
  'stopEmailChange.text': { address: Text };
  'stopEmailChange.notYou': None;
  'stopEmailChange.button': None;
  'stopEmailChange.validity': None;
  'passwordChanged.subject': None;
  'passwordChanged.preheader': None;
  'passwordChanged.reason': None;
  'passwordChanged.text': None;
  'passwordChanged.notYou': None;
  'passwordChanged.button': None;
}
