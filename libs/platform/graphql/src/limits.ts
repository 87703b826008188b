import { ApolloArmor } from '@escape.tech/graphql-armor';
import { limits } from '@sic/kernel';
import { message } from '@sic/messages';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  validate,
  type ValidationRule,
} from 'graphql';

/** The parser stops here. Apollo and graphql-ws use the same number; armor's own token limit would be answered with 500. */
export const parseOptions = { maxTokens: 2_000 } as const;

/** Bounds on what one operation may ask for. The same rules hold over HTTP and over websockets. */
const armor = new ApolloArmor({
  maxDepth: { n: 12, flattenFragments: true },
  maxAliases: { n: 15, allowList: ['__typename'] },
  maxDirectives: { n: 20 },
  maxTokens: { enabled: false },
  costLimit: { maxCost: 60_000, objectCost: 2, scalarCost: 1, depthCostFactor: 1.3 },
  blockFieldSuggestion: { enabled: false },
}).protect();

/** Refuses a document of more than 10,000 characters, comments included. */
const documentLength: ValidationRule = (context) => ({
  Document(document) {
    const length = document.loc?.source.body.length ?? 0;
    if (length > limits.documentLength) {
      context.reportError(new GraphQLError(`A document may have at most ${limits.documentLength} characters.`));
    }
  },
});

export const documentRules: ValidationRule[] = [documentLength, ...(armor.validationRules as ValidationRule[])];

/** The rules of HTTP for an operation that came over a websocket: errors, or the document to execute. */
export function checkOperation(
  schema: GraphQLSchema,
  query: unknown,
  mayIntrospect = true,
): readonly GraphQLError[] | DocumentNode {
  if (typeof query !== 'string') return [new GraphQLError('A query is needed.')];
  try {
    const document = parse(query, parseOptions);
    const introspection = mayIntrospect ? [] : [NoSchemaIntrospectionCustomRule];
    const errors = validate(schema, document, [...specifiedRules, ...introspection, ...documentRules]);
    return errors.length > 0 ? errors : document;
  } catch (error) {
    if (error instanceof GraphQLError) return [error];
    const extensions = { code: 'GRAPHQL_PARSE_FAILED' };
    return [new GraphQLError(message('en', 'problems', 'GRAPHQL_PARSE_FAILED.TOO_DEEP'), { extensions })];
  }
}
