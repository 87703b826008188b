export { connectionOf, Keyset, PageArgs, PageInfo, type Connection, type KeysetOrder } from './connection.js';
export { loaderOf, type GraphQLContext } from './context.js';
export { enumOf } from './enum.js';
export {
  CountryField,
  CountryListField,
  IdField,
  IdListField,
  LanguageField,
  LocalTimeField,
  NormalText,
  TextField,
  TimeZoneField,
  type TextRules,
} from './fields.js';
export { createGraphQLModule } from './graphql.module.js';
export { live } from './live.js';
export { LoadsNode, Node, type NodeLoader } from './node.js';
export { ProblemInterface, MessageParameter, ProblemType } from './problem.graphql.js';
export { RejectionInterceptor } from './rejection.interceptor.js';
export { Returns } from './returns.js';
export { rule } from './rule.js';
export { CountryCode, LanguageTag, LocalDate, LocalDateTime, TimeZone } from './scalars.js';
export { OpenSockets } from './sockets.js';
export { createValidationPipe } from './validation.pipe.js';
