// Written by `npm run messages` from catalogues/en/common.json.
import type { None } from '../parameters.js';

export interface Common {
  'siteName': None;
  'skip': None;
  'nav.label': None;
  'nav.menu': None;
  'nav.home': None;
  'nav.declaration': None;
  'nav.gatherings': None;
  'nav.directory': None;
  'nav.moderation': None;
  'nav.myPage': None;
  'nav.unread': { count: number };
  'nav.account': None;
  'nav.profile': None;
  'nav.mySeats': None;
  'nav.signIn': None;
  'nav.join': None;
  'nav.signOut': None;
  'language.label': None;
  'scheme.label': None;
  'scheme.auto': None;
  'scheme.light': None;
  'scheme.dark': None;
  'footer.label': None;
  'footer.tagline': None;
  'footer.about': None;
  'footer.accessibility': None;
  'footer.privacy': None;
  'footer.licence': None;
  'footer.inbox': None;
  'error.notFoundTitle': None;
  'error.notFoundLead': None;
  'error.forbiddenTitle': None;
  'error.forbiddenLead': None;
  'error.badRequestTitle': None;
  'error.badRequestLead': None;
  'error.unavailableTitle': None;
  'error.unavailableLead': None;
  'error.unexpectedTitle': None;
  'error.unexpectedLead': None;
  'error.whatNow': None;
  'error.home': None;
  'error.back': None;
  'error.signIn': None;
}
