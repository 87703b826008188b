import type { Parameters } from '@sic/kernel';
import type { KeyOf, ParametersOf } from '@sic/messages';
import type { ValidationOptions } from 'class-validator';

/** What the validation pipe reads off a broken constraint. */
interface BrokenRule {
  rule: string;
  parameters?: Parameters;
}

/**
 * Options of a constraint of class-validator that name its rule in the catalogues, with what the sentence says:
 * `@Max(336, rule('max', { max: 336 }))`; for each item of a list `{ ...rule('isIn'), each: true }`.
 */
export function rule<K extends KeyOf<'validation'>>(
  name: K,
  ...[parameters]: ParametersOf<'validation', K>
): ValidationOptions {
  const context: BrokenRule = {
    rule: name,
    ...(parameters === undefined ? {} : { parameters: parameters as Parameters }),
  };
  return { context };
}

export function isBrokenRule(context: unknown): context is BrokenRule {
  return typeof context === 'object' && context !== null && 'rule' in context;
}
