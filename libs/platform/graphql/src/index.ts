export {
  connectionOf,
  decodeCursor,
  encodeCursor,
  PageArgs,
  PageInfo,
  toConnection,
  type Connection,
} from './connection.js';
export { loaderOf, type GraphQLContext } from './context.js';
export { enumOf } from './enum.js';
export { IdField, IdListField, TextField, type TextRules } from './fields.js';
export { createGraphQLModule } from './graphql.module.js';
export { live } from './live.js';
export { ProblemInterface, ProblemParameter, ProblemType } from './problem.graphql.js';
export { RejectionInterceptor } from './rejection.interceptor.js';
export { Returns } from './returns.js';
export { rule } from './rule.js';
export { OpenSockets } from './sockets.js';
export { createValidationPipe } from './validation.pipe.js';
