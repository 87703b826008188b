export { formatMessage, formatToParts, joinList, type Values } from './formatter.js';
export { fallbackLanguage, isLanguage, type Language, languages, localeOf } from './languages.js';
export { isKey, keysOf, message, messageFromData, textOf } from './messages.js';
export type { Catalogues, Choice, KeyOf, Moment, Namespace, ParametersOf, Tag, Text } from './parameters.js';
export {
  type Parameter,
  parametersFrom,
  parametersOf,
  problemMessage,
  ruleMessage,
  type ToldField,
  type ToldProblem,
  tellProblem,
  valuesOf,
} from './problem-message.js';
export { chosenLanguage, LANGUAGE_COOKIE, languageOfReader } from './reader-language.js';
export { type Texts, type Translate, translation } from './translator.js';
