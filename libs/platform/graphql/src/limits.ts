import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import { limits } from '@sic/kernel';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  parse,
  specifiedRules,
  validate,
  type ValidationRule,
} from 'graphql';

const MAX_TOKENS = 2_000;

/** Bounds on what one operation may ask for. The same rules hold over HTTP and over websockets. */
const armor = new ApolloArmor({
  maxDepth: { n: 12, flattenFragments: true },
  maxAliases: { n: 15, allowList: ['__typename'] },
  maxDirectives: { n: 20 },
  maxTokens: { n: MAX_TOKENS },
  costLimit: { maxCost: 20_000, objectCost: 2, scalarCost: 1, depthCostFactor: 1.3 },
  blockFieldSuggestion: { enabled: true },
}).protect();

export const armorRules = armor.validationRules as ValidationRule[];
export const armorPlugins = armor.plugins as ApolloServerPlugin[];

function tooLong(): GraphQLError {
  return new GraphQLError(`A document may have at most ${limits.documentLength} characters.`, {
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } },
  });
}

/** Refuses a document that is too long before it is parsed, and answers every refusal of a document with status 400. */
export const documentLength: ApolloServerPlugin = {
  async requestDidStart({ request }) {
    if ((request.query?.length ?? 0) > limits.documentLength) throw tooLong();
    return {
      async didEncounterErrors({ response, document }) {
        // Armor's token limit fails in the parser and would be answered with 500.
        if (!document) response.http.status = 400;
      },
    };
  },
};

/** The rules of HTTP for an operation that came over a websocket: errors, or the document to execute. */
export function checkOperation(schema: GraphQLSchema, query: unknown): readonly GraphQLError[] | DocumentNode {
  if (typeof query !== 'string') return [new GraphQLError('A query is needed.')];
  if (query.length > limits.documentLength) return [tooLong()];
  try {
    const document = parse(query, { maxTokens: MAX_TOKENS });
    const errors = validate(schema, document, [...specifiedRules, ...armorRules]);
    return errors.length > 0 ? errors : document;
  } catch (error) {
    return [error instanceof GraphQLError ? error : new GraphQLError('The query could not be read.')];
  }
}
