// Written by `npm run messages` from catalogues/en/validation/notifications.json.

export interface ValidationNotifications {
}
