// Written by `npm run messages` from catalogues/en/validation/general.json.
import type { None } from '../../parameters.js';

export interface ValidationGeneral {
  'required': None;
  'isText': None;
  'minLength': { min: number };
  'maxLength': { max: number };
  'noControlCharacters': None;
  'isId': None;
  'maxItems': { max: number };
  'isInteger': None;
  'min': { min: number };
  'max': { max: number };
  'isBoolean': None;
  'isIn': None;
  'isEmail': None;
  'isUrl': None;
  'isDay': None;
  'dateTime': None;
  'skippedTime': None;
  'doubledTime': None;
  'yearRange': None;
  'timeZone': None;
  'isCountry': None;
  'isLanguage': None;
  'unique': None;
  'exists': None;
  'cursor': None;
  'unknownField': None;
}
