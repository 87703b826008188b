// Written by `npm run messages` from catalogues/en/validation/discussion.json.

export interface ValidationDiscussion {
}
