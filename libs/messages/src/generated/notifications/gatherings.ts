// Written by `npm run messages` from catalogues/en/notifications/gatherings.json.
import type { Text } from '../../parameters.js';

export interface NotificationsGatherings {
  'SEAT_CONFIRMED': { title: Text };
  'SEAT_WAITLISTED': { title: Text };
  'SEAT_PENDING': { title: Text };
  'SEAT_REJECTED': { title: Text };
  'SEAT_OFFERED': { title: Text };
  'SEAT_OFFERED_TO_COLLEAGUE': { title: Text };
  'SEAT_TAKEN_FOR_YOU': { title: Text };
  'COLLEAGUE_ACCEPTED': { name: Text; title: Text };
  'COLLEAGUE_GAVE_SEAT_BACK': { name: Text; title: Text };
  'COLLEAGUE_HANDED_SEAT_OVER': { name: Text; title: Text };
  'SEAT_LAPSED': { title: Text };
  'SEAT_DECLINED': { title: Text };
  'SEAT_CANCELLED': { title: Text };
  'SEAT_CANCELLED_BY_ORGANISER': { title: Text };
  'SEAT_HANDED_OVER': { title: Text };
  'GATHERING_CANCELLED': { title: Text };
  'GATHERING_MOVED': { title: Text };
  'GATHERING_MESSAGE': { subject: Text; title: Text };
  'ORGANISER_NAMED': { title: Text };
}
