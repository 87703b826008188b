// Written by `npm run messages` from catalogues/en/problems/moderation.json.
import type { None } from '../../parameters.js';

export interface ProblemsModeration {
  'CASE_DECIDED': None;
  'FORBIDDEN.APPEALED_ALREADY': None;
  'FORBIDDEN.APPEALS_FOR_ANOTHER': None;
  'FORBIDDEN.APPEAL_DECIDED': None;
  'FORBIDDEN.APPEAL_WAITS': None;
  'FORBIDDEN.CASE_CLOSED': None;
  'FORBIDDEN.DECIDES_OWN_CONTENT': None;
  'FORBIDDEN.DECIDES_OWN_DECISION': None;
  'FORBIDDEN.HIDDEN_ALREADY': None;
  'FORBIDDEN.NOTHING_TO_APPEAL': None;
  'FORBIDDEN.NOT_HIDDEN': None;
  'FORBIDDEN.NO_OPEN_REPORT': None;
  'FORBIDDEN.REPORTS_HIDDEN_CONTENT': None;
  'FORBIDDEN.REPORTS_OWN_CONTENT': None;
  'FORBIDDEN.SUSPENSION_ENDED': None;
  'FORBIDDEN.VISIBLE_AGAIN': None;
  'NOT_FOUND.appeal': None;
  'NOT_FOUND.case': None;
  'NOT_FOUND.content': None;
}
