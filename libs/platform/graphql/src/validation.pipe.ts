import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { type FieldProblem, InvalidInput, Rejection } from '@sic/kernel';
import { isBrokenRule } from './rule.js';

/** Validates every input type; the error names each field and rule. Fields that the type does not declare are refused. */
export function createValidationPipe(): ValidationPipe {
  return new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    exceptionFactory: (errors) => new Rejection(new InvalidInput(errors.flatMap((error) => fieldsOf(error, '')))),
  });
}

function fieldsOf(error: ValidationError, parent: string): FieldProblem[] {
  const field = parent === '' ? error.property : `${parent}.${error.property}`;
  // An empty text breaks several rules at once; one rule per field is enough.
  const constraint = Object.keys(error.constraints ?? {}).at(-1);
  const own = constraint === undefined ? [] : [brokenRule(field, constraint, error.contexts?.[constraint])];
  return [...own, ...(error.children ?? []).flatMap((child) => fieldsOf(child, field))];
}

function brokenRule(field: string, constraint: string, context: unknown): FieldProblem {
  if (isBrokenRule(context)) return { field, ...context };
  return { field, rule: constraint === 'whitelistValidation' ? 'unknownField' : constraint };
}
