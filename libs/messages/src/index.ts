export { formatMessage, formatToParts, joinList, type Values } from './formatter.js';
export { fallbackLanguage, isLanguage, type Language, languages, localeOf } from './languages.js';
export { isKey, keysOf, message, messageFromData, textOf } from './messages.js';
export type { Catalogues, Choice, KeyOf, Moment, Namespace, ParametersOf, Tag, Text } from './parameters.js';
export { type Parameter, parametersFrom, valuesOf } from './parameter-values.js';
export {
  parametersOf,
  problemMessage,
  ruleMessage,
  type ToldField,
  type ToldProblem,
  tellProblem,
} from './problem-message.js';
export { chosenLanguage, LANGUAGE_COOKIE, languageOfReader } from './reader-language.js';
export {
  notificationMessage,
  type NotificationParameters,
  subjectMessage,
  type SubjectParameters,
} from './subject-message.js';
export { type Texts, type Translate, translation } from './translator.js';
