import { unwrapResolverError } from '@apollo/server/errors';
import { InvalidInput, RateLimited, Rejection } from '@sic/kernel';
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
    if (original instanceof Rejection)
      return { ...formatted, message: original.message, extensions: extensionsOf(original) };
    const code = formatted.extensions?.['code'];
    if (typeof code === 'string' && REQUEST_ERRORS.has(code)) {
      return { message: formatted.message, locations: formatted.locations, path: formatted.path, extensions: { code } };
    }
    if (original instanceof GraphQLError && original.originalError === undefined && code !== 'INTERNAL_SERVER_ERROR') {
      return { message: formatted.message, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } };
    }
    report(original);
    return {
      message: 'Something went wrong on our side. It has been noted.',
      path: formatted.path,
      extensions: { code: 'INTERNAL' },
    };
  };
}

function extensionsOf(rejection: Rejection): Record<string, unknown> {
  const { problem } = rejection;
  if (problem instanceof InvalidInput) return { code: problem.code, fields: problem.fields };
  if (problem instanceof RateLimited) return { code: problem.code, retryAfterSeconds: problem.retryAfterSeconds };
  return { code: problem.code };
}
