/** Hours in which the new address has to confirm a change. */
export const CONFIRM_HOURS = 24;
/** Days in which the old address can take a change back. */
export const STOP_DAYS = 7;
