// Written by `npm run messages` from catalogues/en/calendar.json.
import type { None, Text } from '../parameters.js';

export interface Calendar {
  'details': { url: Text };
  'online': None;
  'tooMany': None;
  'notFound': None;
  'allGatherings': None;
  'mySeats': None;
  'noCalendar': None;
}
