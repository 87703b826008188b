// Written by `npm run messages` from catalogues/en/validation/profiles.json.

export interface ValidationProfiles {
}
