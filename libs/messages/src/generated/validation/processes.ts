// Written by `npm run messages` from catalogues/en/validation/processes.json.
import type { Choice, None } from '../../parameters.js';

export interface ValidationProcesses {
  'somePhase': None;
  'phaseBegun': None;
  'phaseFuture': None;
  'phasePassed': { current: Choice };
  'phaseOrder': { previous: Choice };
}
