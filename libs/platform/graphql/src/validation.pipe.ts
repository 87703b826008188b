import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { type FieldProblem, InvalidInput, Rejection } from '@sic/kernel';

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
  // An empty text breaks several rules at once; one sentence per field is enough.
  const [rule, message] = Object.entries(error.constraints ?? {}).at(-1) ?? [];
  const own = rule !== undefined && message !== undefined ? [{ field, rule, message }] : [];
  return [...own, ...(error.children ?? []).flatMap((child) => fieldsOf(child, field))];
}
