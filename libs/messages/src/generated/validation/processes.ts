// Written by `npm run messages` from catalogues/en/validation/processes.json.

export interface ValidationProcesses {
}
