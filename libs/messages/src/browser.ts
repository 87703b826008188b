/** What runs in browsers too: no catalogue comes with it. */
export { joinList } from './formatter.js';
export { flatten, type Nested } from './flatten.js';
export { fallbackLanguage, isLanguage, type Language, languages, localeOf } from './languages.js';
export { type Parameter, valuesOf } from './parameter-values.js';
export type { KeyOf, Namespace, ParametersOf } from './parameters.js';
export { type KeyAfter, type PrefixOf, type Texts, type Translate, translation } from './translator.js';
