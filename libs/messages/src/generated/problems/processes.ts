// Written by `npm run messages` from catalogues/en/problems/processes.json.
import type { None } from '../../parameters.js';

export interface ProblemsProcesses {
  'NOT_FOUND.process': None;
}
