/**
 * An expected refusal, told in data: a stable `code` in capitals (AMENDMENT_CHANGED) and fields of its own. Its sentence
 * stands in the catalogues of `libs/messages`, under the code. Problems are plain objects with a class, never `Error`s:
 * GraphQL throws every Error that a resolver returns.
 */
export interface Problem {
  readonly code: string;
}

/** A value that a sentence may name. */
export type ParameterValue = string | number | boolean | Date | null | readonly string[];
export type Parameters = Readonly<Record<string, ParameterValue>>;

/** Thrown by a use case inside its transaction, so that everything it did rolls back. */
export class Rejection extends Error {
  constructor(readonly problem: Problem) {
    super(describe(problem));
    this.name = 'Rejection';
  }
}

/** For logs and failed tests: code and what it is about. */
function describe(problem: Problem): string {
  const { code, ...data } = problem;
  return Object.keys(data).length === 0 ? code : `${code} ${JSON.stringify(data)}`;
}

/** The thing does not exist, or this person may not know that it does. */
export class NotFound implements Problem {
  readonly code = 'NOT_FOUND';
  constructor(readonly what: string) {}
}

/** A problem with one code and several reasons, each with a text of its own: `FORBIDDEN.NOT_PROPOSER`. */
abstract class Reasoned implements Problem {
  abstract readonly code: string;
  /** @param reason a code, whose text stands in the catalogues; a sentence is refused by its type */
  constructor(readonly reason: Uppercase<string>) {}
}

/** The person is known and may see the thing, but may not do this with it: `new Forbidden('NOT_PROPOSER')`. */
export class Forbidden extends Reasoned {
  readonly code = 'FORBIDDEN';
}

export class Unauthenticated implements Problem {
  readonly code = 'UNAUTHENTICATED';
}

export interface FieldProblem {
  /** Path of the field inside the input, such as `phases.resolution`. */
  readonly field: string;
  /** The rule that was broken, such as `maxLength`; its sentence stands under `validation` in the catalogues. */
  readonly rule: string;
  /** What the sentence of the rule names. */
  readonly parameters?: Parameters;
}

/** Input that breaks a rule; names each field and its rule. */
export class InvalidInput implements Problem {
  readonly code = 'INVALID_INPUT';
  constructor(readonly fields: readonly FieldProblem[]) {}
}

/** Somebody else was quicker: what the person saw is no longer what is there. */
export class Conflict extends Reasoned {
  readonly code = 'CONFLICT';
}

export class RateLimited implements Problem {
  readonly code = 'RATE_LIMITED';
  constructor(readonly retryAfterSeconds: number) {}
}

/** Shorthand for a use case: `throw invalid('rationale', 'required')`, `throw invalid('seats', 'max', { max: 20 })`. */
export function invalid(field: string, rule: string, parameters?: Parameters): Rejection {
  return new Rejection(new InvalidInput([{ field, rule, ...(parameters ? { parameters } : {}) }]));
}
