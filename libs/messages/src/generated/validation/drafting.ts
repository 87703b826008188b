// Written by `npm run messages` from catalogues/en/validation/drafting.json.

export interface ValidationDrafting {
}
