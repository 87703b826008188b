// Written by `npm run messages` from catalogues/en/mails/gatherings.json.
import type { None, Text } from '../../parameters.js';

export interface MailsGatherings {
  'seat.heldFor': None;
  'seat.heldUntil': None;
  'seat.begins': None;
  'seat.ends': None;
  'seat.where': None;
  'seat.organisers': None;
  'seat.reason': None;
  'seat.SEAT_CONFIRMED.subject': None;
  'seat.SEAT_CONFIRMED.text': { name: Text };
  'seat.SEAT_CONFIRMED.button': None;
  'seat.SEAT_WAITLISTED.subject': None;
  'seat.SEAT_WAITLISTED.text': { name: Text };
  'seat.SEAT_WAITLISTED.button': None;
  'seat.SEAT_OFFERED.subject': None;
  'seat.SEAT_OFFERED.text': { name: Text };
  'seat.SEAT_OFFERED.button': None;
  'seat.SEAT_OFFERED_TO_COLLEAGUE.subject': None;
  'seat.SEAT_OFFERED_TO_COLLEAGUE.text': { name: Text };
  'seat.SEAT_OFFERED_TO_COLLEAGUE.button': None;
  'seat.SEAT_LAPSED.subject': None;
  'seat.SEAT_LAPSED.text': { name: Text };
  'seat.SEAT_LAPSED.button': None;
  'seat.SEAT_DECLINED.subject': None;
  'seat.SEAT_DECLINED.text': { name: Text };
  'seat.SEAT_DECLINED.button': None;
  'seat.SEAT_CANCELLED.subject': None;
  'seat.SEAT_CANCELLED.text': { name: Text };
  'seat.SEAT_CANCELLED.button': None;
  'seat.SEAT_CANCELLED_BY_ORGANISER.subject': None;
  'seat.SEAT_CANCELLED_BY_ORGANISER.text': { name: Text };
  'seat.SEAT_CANCELLED_BY_ORGANISER.button': None;
  'seat.SEAT_HANDED_OVER.subject': None;
  'seat.SEAT_HANDED_OVER.text': { name: Text };
  'seat.SEAT_HANDED_OVER.button': None;
  'seat.GATHERING_CANCELLED.subject': None;
  'seat.GATHERING_CANCELLED.text': { name: Text };
  'seat.GATHERING_CANCELLED.button': None;
  'seat.GATHERING_MOVED.subject': None;
  'seat.GATHERING_MOVED.text': { name: Text };
  'seat.GATHERING_MOVED.button': None;
}
