// Written by `npm run messages` from catalogues/en/mails/moderation.json.
import type { Choice, None, Text } from '../../parameters.js';

export interface MailsModeration {
  'decisionReason': None;
  'what': None;
  'rule': None;
  'yourContent': None;
  'yourWords': None;
  'moderatorsReasons': None;
  'contentHidden.subject': { title: Text };
  'contentHidden.preheader': None;
  'contentHidden.text': None;
  'contentHidden.canAppeal': None;
  'contentHidden.button': None;
  'contentRestored.subject': { isGone: Choice; title: Text };
  'contentRestored.preheader': { isGone: Choice };
  'contentRestored.text': { isGone: Choice };
  'contentRestored.button': None;
  'reportsDismissed.subject': { title: Text };
  'reportsDismissed.preheader': None;
  'reportsDismissed.reason': None;
  'reportsDismissed.text': None;
  'reportsDismissed.button': None;
  'appealDecided.subject': { state: Choice; title: Text };
  'appealDecided.preheader': { isSuspension: Choice; state: Choice };
  'appealDecided.reason': { isSuspension: Choice };
  'appealDecided.text': { isSuspension: Choice; state: Choice };
  'appealDecided.theirReasons': None;
  'appealDecided.button': None;
  'suspensionDecided.subject': { isSuspended: Choice };
  'suspensionDecided.preheader': { isSuspended: Choice };
  'suspensionDecided.reason': None;
  'suspensionDecided.text': { isSuspended: Choice };
  'suspensionDecided.canAppeal': None;
  'suspensionDecided.appealButton': None;
  'suspensionDecided.canAnswer': None;
  'suspensionDecided.button': None;
}
