import { unwrapResolverError } from '@apollo/server/errors';
import { type Problem, RateLimited, Rejection } from '@sic/kernel';
import { message, tellProblem } from '@sic/messages';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/** Codes of errors in the request itself, which the client may read whole. */
const REQUEST_ERRORS = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** The one place where refusals become GraphQL errors. Anything unexpected is logged and shown without its words. */
export function makeFormatError(report: (error: unknown) => void) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const original = error instanceof GraphQLError ? (error.originalError ?? error) : unwrapResolverError(error);
    if (original instanceof Rejection) return { ...formatted, ...toldInError(original.problem) };
    const code = formatted.extensions?.['code'];
    if (typeof code === 'string' && REQUEST_ERRORS.has(code)) {
      return {
        message: requestMessage(code, error) ?? formatted.message,
        locations: formatted.locations,
        path: formatted.path,
        extensions: { code },
      };
    }
    if (original instanceof GraphQLError && original.originalError === undefined && code !== 'INTERNAL_SERVER_ERROR') {
      return { message: formatted.message, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } };
    }
    report(original);
    return {
      message: message('en', 'problems', 'INTERNAL'),
      path: formatted.path,
      extensions: { code: 'INTERNAL' },
    };
  };
}

/** The words for what the libraries say in words for programs only; null where theirs say it. */
function requestMessage(code: string, error: unknown): string | null {
  if (code === 'PERSISTED_QUERY_NOT_SUPPORTED') return message('en', 'problems', code);
  return isOverflow(error) ? message('en', 'problems', 'GRAPHQL_PARSE_FAILED.TOO_DEEP') : null;
}

/** Whether the stack of the parser did not suffice. */
function isOverflow(error: unknown): boolean {
  return error instanceof GraphQLError ? isOverflow(error.originalError) : error instanceof RangeError;
}

function toldInError(problem: Problem): { message: string; extensions: Record<string, unknown> } {
  const { message: sentence, ...extensions } = tellProblem(problem);
  const retry = problem instanceof RateLimited ? { retryAfterSeconds: problem.retryAfterSeconds } : {};
  return { message: sentence, extensions: { ...extensions, ...retry } };
}
