export { formatMessage, formatToParts, joinList, type Values } from './formatter.js';
export { fallbackLanguage, isLanguage, type Language, languages, localeOf } from './languages.js';
export {
  type Catalogues,
  isKey,
  keysOf,
  type KeyOf,
  message,
  messageFromData,
  type Namespace,
  type ParametersOf,
  textOf,
} from './messages.js';
export type { Choice, Moment, Tag, Text } from './parameters.js';
export {
  type Parameter,
  parametersOf,
  problemMessage,
  ruleMessage,
  type ToldField,
  type ToldProblem,
  tellProblem,
  valuesOf,
} from './problem-message.js';
