// Written by `npm run messages` from catalogues/en/validation/moderation.json.

export interface ValidationModeration {
}
