// Written by `npm run messages` from catalogues/en/validation/identity.json.

export interface ValidationIdentity {
}
