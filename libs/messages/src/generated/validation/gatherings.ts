// Written by `npm run messages` from catalogues/en/validation/gatherings.json.

export interface ValidationGatherings {
}
