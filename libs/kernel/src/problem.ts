/**
 * An expected refusal, told in data. `code` is stable and in capitals (CLAUSE_LOCKED), `message` is one sentence for a
 * person. Problems are plain objects with a class, never `Error`s: GraphQL throws every Error that a resolver returns.
 */
export interface Problem {
  readonly code: string;
  readonly message: string;
}

/** Thrown by a use case inside its transaction, so that everything it did rolls back. */
export class Rejection extends Error {
  constructor(readonly problem: Problem) {
    super(problem.message);
    this.name = 'Rejection';
  }
}

/** The thing does not exist, or this person may not know that it does. */
export class NotFound implements Problem {
  readonly code = 'NOT_FOUND';
  readonly message: string;
  constructor(readonly what: string) {
    this.message = `There is no such ${what}, or you may not see it.`;
  }
}

/** The person is known and may see the thing, but may not do this with it. `message` says why not. */
export class Forbidden implements Problem {
  readonly code = 'FORBIDDEN';
  constructor(readonly message: string) {}
}

export class Unauthenticated implements Problem {
  readonly code = 'UNAUTHENTICATED';
  readonly message = 'Please sign in first.';
}

export interface FieldProblem {
  /** Path of the input field, such as `input.rationale`, without the leading `input.`. */
  readonly field: string;
  /** The rule that was broken, such as `maxLength`. */
  readonly rule: string;
  /** One sentence for the person who typed it. */
  readonly message: string;
}

/** Input that breaks a rule; names each field and its rule. */
export class InvalidInput implements Problem {
  readonly code = 'INVALID_INPUT';
  readonly message: string;
  constructor(readonly fields: readonly FieldProblem[]) {
    this.message = fields.map((f) => f.message).join(' ');
  }
}

/** Somebody else was quicker: what the person saw is no longer what is there. */
export class Conflict implements Problem {
  readonly code = 'CONFLICT';
  constructor(readonly message: string) {}
}

export class RateLimited implements Problem {
  readonly code = 'RATE_LIMITED';
  readonly message: string;
  constructor(readonly retryAfterSeconds: number) {
    this.message = `Too many attempts. Please try again in ${retryAfterSeconds} seconds.`;
  }
}

/** Shorthand for a use case: `throw invalid('rationale', 'required', 'Please say why.')`. */
export function invalid(field: string, rule: string, message: string): Rejection {
  return new Rejection(new InvalidInput([{ field, rule, message }]));
}
