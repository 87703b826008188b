// Written by `npm run messages` from catalogues/en/mails/drafting.json.
import type { Choice, None, Text } from '../../parameters.js';

export interface MailsDrafting {
  'amendmentReason': None;
  'thePlatform': None;
  'deletesClause': None;
  'amendmentDecided.subject': { number: Text; outcome: Choice };
  'amendmentDecided.text': { clause: Text; isOnClause: Choice; number: Text; outcome: Choice; title: Text };
  'amendmentDecided.reasonFollows': None;
  'amendmentDecided.button': None;
  'amendmentDecided.superseded': None;
  'decisionTakenBack.subject': { number: Text };
  'decisionTakenBack.text': { clause: Text; isOnClause: Choice; number: Text; title: Text };
  'decisionTakenBack.reasonFollows': None;
  'decisionTakenBack.button': None;
  'undoingTakenBack.subject': { number: Text };
  'undoingTakenBack.text': { by: Text; clause: Text; isOnClause: Choice; number: Text; title: Text };
  'amendmentUndone.subject': { number: Text };
  'amendmentUndone.text': { by: Text; clause: Text; isOnClause: Choice; number: Text; title: Text };
  'amendmentUndone.lost': None;
  'amendmentUndone.restored': None;
  'amendmentInConflict.subject': { number: Text };
  'amendmentInConflict.preheader': None;
  'amendmentInConflict.text': { clause: Text; isOnClause: Choice; number: Text; title: Text; version: Text };
  'amendmentInConflict.base': None;
  'amendmentInConflict.proposed': None;
  'amendmentInConflict.current': None;
  'amendmentInConflict.clauseDeleted': None;
  'amendmentInConflict.button': None;
  'amendmentClauseGone.subject': { number: Text };
  'amendmentClauseGone.preheader': { kind: Choice };
  'amendmentClauseGone.text': { clause: Text; deletedBy: Text; isOnClause: Choice; kind: Choice; number: Text; title: Text };
  'amendmentClauseGone.place': { after: Text; place: Choice; section: Text };
  'amendmentClauseGone.proposed': None;
  'amendmentClauseGone.choice': { kind: Choice };
  'amendmentClauseGone.button': None;
  'amendmentClauseBack.subject': { number: Text };
  'amendmentClauseBack.text': { clause: Text; isOnClause: Choice; number: Text; title: Text };
  'amendmentNotDecided.subject': { number: Text };
  'amendmentNotDecided.text': { clause: Text; isOnClause: Choice; number: Text; phase: Choice; title: Text };
  'amendmentNotDecided.stays': None;
  'amendmentOpenAgain.subject': { number: Text };
  'amendmentOpenAgain.text': { clause: Text; isOnClause: Choice; number: Text; title: Text };
  'amendmentRebased.subject': { number: Text; version: Text };
  'amendmentRebased.text': { clause: Text; isOnClause: Choice; number: Text; title: Text; version: Text };
  'amendmentRebased.canEdit': None;
  'amendmentRebased.button': None;
}
