export { clauseLabel } from './clause-label.js';
export { isCountryCode, isLanguageTag } from './codes.js';
export { idUnderKey, isId, newId } from './id.js';
export { languageOfWords, UNKNOWN_LANGUAGE } from './language-of-words.js';
export { limits } from './limits.js';
export { looksAlike, normalText, type NormalTextOptions } from './normal-text.js';
export {
  Conflict,
  Forbidden,
  InvalidInput,
  NotFound,
  RateLimited,
  Rejection,
  Unauthenticated,
  invalid,
  type FieldProblem,
  type Parameters,
  type ParameterValue,
  type Problem,
} from './problem.js';
export { isSlug, slugOf } from './slug.js';
