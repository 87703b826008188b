// Written by `npm run messages` from catalogues/en/mails/profiles.json.
import type { Choice, None, Text } from '../../parameters.js';

export interface MailsProfiles {
  'openOrganisation': None;
  'representationAsked.subject': { member: Text; organisation: Text };
  'representationAsked.preheader': None;
  'representationAsked.reason': { isForModerators: Choice; organisation: Text };
  'representationAsked.text': { member: Text; organisation: Text; role: Choice };
  'representationAsked.button': None;
  'representationDecided.subject': { isConfirmed: Choice; organisation: Text };
  'representationDecided.preheader': { isConfirmed: Choice };
  'representationDecided.reason': { organisation: Text };
  'representationDecided.text': { isConfirmed: Choice; organisation: Text };
  'representationEnded.subject': { organisation: Text };
  'representationEnded.preheader': None;
  'representationEnded.reason': { organisation: Text };
  'representationEnded.text': { organisation: Text };
}
