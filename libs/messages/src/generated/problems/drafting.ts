// Written by `npm run messages` from catalogues/en/problems/drafting.json.
import type { Choice, None, Text } from '../../parameters.js';

export interface ProblemsDrafting {
  'NOT_FOUND.amendment': None;
  'NOT_FOUND.clause': None;
  'NOT_FOUND.declaration': None;
  'FORBIDDEN.NOT_IMPORTER': None;
  'FORBIDDEN.NOT_DECIDER': None;
  'FORBIDDEN.NOT_PUBLISHER': None;
  'FORBIDDEN.AMENDMENT_HIDDEN': None;
  'FORBIDDEN.NOT_PROPOSER': None;
  'FORBIDDEN.AMENDMENT_IN_CONFLICT': None;
  'FORBIDDEN.NOT_IN_CONFLICT': None;
  'FORBIDDEN.CLAUSE_IN_TEXT': None;
  'FORBIDDEN.NO_NEW_CLAUSE': None;
  'FORBIDDEN.OWN_AMENDMENT': None;
  'NOT_LATEST_VERSION': { latestNumber: Text };
  'AMENDMENT_CHANGED': None;
  'AMENDMENT_NOT_OPEN': { status: Choice };
  'NOT_DECIDED': { status: Choice };
  'DECISION_PUBLISHED': { versionNumber: Text };
  'LATER_DECISIONS_DEPEND': { count: number; numbers: Text };
  'NOTHING_CHANGED.SAME_WORDING': None;
  'NOTHING_CHANGED.SAME_PROPOSAL': None;
  'NOTHING_CHANGED.NOTHING_DECIDED': None;
  'CLAUSE_GONE': None;
  'CONFLICT_UNRESOLVED': None;
  'UNDOES_ACCEPTED': None;
  'OBJECTIONS_OPEN': None;
  'NOBODY_TAKES_PART': None;
  'FORBIDDEN.NOT_PROCESS_EDITOR': None;
}
