// Written by `npm run messages` from catalogues/en/problems/processes.json.
import type { Choice, None } from '../../parameters.js';

export interface ProblemsProcesses {
  'NOT_FOUND.process': None;
  'PHASE_DOES_NOT_ALLOW': { phase: Choice };
  'FORBIDDEN.NOT_PLANNER': None;
  'FORBIDDEN.NOT_ASSIGNER': None;
  'FORBIDDEN.NOT_OPENER': None;
}
