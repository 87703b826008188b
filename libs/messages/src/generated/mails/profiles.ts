// Written by `npm run messages` from catalogues/en/mails/profiles.json.
import type { Choice, None } from '../../parameters.js';

export interface MailsProfiles {
  'openOrganisation': None;
  'representationAsked.subject': { member: Choice; organisation: Choice };
  'representationAsked.preheader': None;
  'representationAsked.reason': { isForModerators: Choice; organisation: Choice };
  'representationAsked.text': { member: Choice; organisation: Choice; role: Choice };
  'representationAsked.button': None;
  'representationDecided.subject': { isConfirmed: Choice; organisation: Choice };
  'representationDecided.preheader': { isConfirmed: Choice };
  'representationDecided.reason': { organisation: Choice };
  'representationDecided.text': { isConfirmed: Choice; organisation: Choice };
  'representationEnded.subject': { organisation: Choice };
  'representationEnded.preheader': None;
  'representationEnded.reason': { organisation: Choice };
  'representationEnded.text': { organisation: Choice };
}
