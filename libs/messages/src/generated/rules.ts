// Written by `npm run messages` from catalogues/en/rules.json.
import type { None } from '../parameters.js';

export interface Rules {
  'ARGUE_ABOUT_THE_MATTER.title': None;
  'ARGUE_ABOUT_THE_MATTER.text': None;
  'EVERYONE_BELONGS.title': None;
  'EVERYONE_BELONGS.text': None;
  'NO_HARASSMENT.title': None;
  'NO_HARASSMENT.text': None;
  'KEEP_CONFIDENCES.title': None;
  'KEEP_CONFIDENCES.text': None;
  'SAY_WHO_YOU_SPEAK_FOR.title': None;
  'SAY_WHO_YOU_SPEAK_FOR.text': None;
  'HONEST_ABOUT_FACTS.title': None;
  'HONEST_ABOUT_FACTS.text': None;
  'STAY_WITH_THE_SUBJECT.title': None;
  'STAY_WITH_THE_SUBJECT.text': None;
  'RESPECT_THE_LAW.title': None;
  'RESPECT_THE_LAW.text': None;
}
