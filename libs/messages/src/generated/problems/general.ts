// Written by `npm run messages` from catalogues/en/problems/general.json.
import type { None } from '../../parameters.js';

export interface ProblemsGeneral {
  'UNAUTHENTICATED': None;
  'FORBIDDEN': None;
  'FORBIDDEN.NOBODY': None;
  'FORBIDDEN.MODERATORS_ONLY': None;
  'FORBIDDEN.ADMINISTRATORS_ONLY': None;
  'NOT_FOUND': None;
  'NOT_FOUND.decision': None;
  'INVALID_INPUT': None;
  'CONFLICT': None;
  'CONFLICT.BUSY': None;
  'RATE_LIMITED': { retryAfterSeconds: number };
  'BAD_USER_INPUT': None;
  'OPERATION_RESOLUTION_FAILURE': None;
  'OPERATION_RESOLUTION_FAILURE.SUBSCRIPTION': None;
  'PERSISTED_QUERY_NOT_SUPPORTED': None;
  'GRAPHQL_PARSE_FAILED.TOO_DEEP': None;
  'INTERNAL': None;
}
