import { type FieldProblem, InvalidInput, type Problem } from '@sic/kernel';
import { placeholderNames, type Values } from './formatter.js';
import { fallbackLanguage, type Language } from './languages.js';
import { messageFromData, textOf } from './messages.js';
import { type Parameter, parametersFrom, toTexts, valuesOf } from './parameter-values.js';

/** Fields of a problem that select between texts of one code: `FORBIDDEN.NOT_PROPOSER`, `NOT_FOUND.amendment`. */
const SELECTORS = ['reason', 'what'] as const;

function keyOf(code: string, values: Values): string {
  const keys = SELECTORS.map((selector) => `${code}.${String(values[selector])}`);
  return keys.find((key) => textOf(fallbackLanguage, 'problems', key) !== undefined) ?? code;
}

/** What selects the text of a problem and the values that its text names, taken from its own fields. */
export function parametersOf(problem: Problem): Parameter[] {
  const values = problem as unknown as Values;
  const text = textOf(fallbackLanguage, 'problems', keyOf(problem.code, values));
  const names = new Set(text === undefined ? [] : placeholderNames(fallbackLanguage, text));
  for (const selector of SELECTORS) if (typeof values[selector] === 'string') names.add(selector);
  return [...names].map((name) => ({ name, values: toTexts(values[name]) }));
}

/** A problem in words, from `code` and `parameters` of the API; null when the catalogue has no text for it. */
export function problemMessage(
  language: Language,
  problem: { code: string; parameters: readonly Parameter[] },
): string | null {
  const values = valuesOf(problem.parameters);
  return messageFromData(language, 'problems', keyOf(problem.code, values), values);
}

/** A broken rule of an input field in words; null when the catalogue does not know the rule. */
export function ruleMessage(
  language: Language,
  broken: { rule: string; parameters: readonly Parameter[] },
): string | null {
  return messageFromData(language, 'validation', broken.rule, valuesOf(broken.parameters));
}

/** A broken rule as the API gives it. */
export interface ToldField {
  field: string;
  rule: string;
  parameters: Parameter[];
  message: string;
}

/** A problem as the API gives it: parameters for a client that words it itself, and its message in English. */
export interface ToldProblem {
  code: string;
  parameters: Parameter[];
  message: string;
  /** The broken rules of INVALID_INPUT. */
  fields?: ToldField[];
}

function tellField({ field, rule, parameters: data }: FieldProblem): ToldField {
  const parameters = parametersFrom(data ?? {});
  return {
    field,
    rule,
    parameters,
    message: ruleMessage(fallbackLanguage, { rule, parameters }) ?? `Broken rule: ${rule}.`,
  };
}

/** A problem at the edge of the API. */
export function tellProblem(problem: Problem): ToldProblem {
  const { code } = problem;
  const parameters = parametersOf(problem);
  const fields = problem instanceof InvalidInput ? problem.fields.map(tellField) : undefined;
  const message =
    fields?.map((field) => field.message).join(' ') ?? problemMessage(fallbackLanguage, { code, parameters }) ?? code;
  return { code, parameters, message, ...(fields ? { fields } : {}) };
}
