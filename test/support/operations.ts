import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildSchema, getNamedType, type GraphQLField, isInterfaceType } from 'graphql';
import { ask, type GraphQLAnswer } from './graphql.js';

/** The committed schema, from which tests make their operations. */
export const schema = buildSchema(readFileSync(resolve(import.meta.dirname, '../../apps/api/schema.graphql'), 'utf8'));

export type Operation = GraphQLField<unknown, unknown>;
export const mutations: readonly Operation[] = Object.values(schema.getMutationType()?.getFields() ?? {});
export const queries: readonly Operation[] = Object.values(schema.getQueryType()?.getFields() ?? {});

const problem = schema.getType('Problem');
const problems = new Set(isInterfaceType(problem) ? schema.getPossibleTypes(problem).map(({ name }) => name) : []);

/** The text of an operation with all its arguments; of its result only the type, unless told otherwise. */
export function documentOf(kind: 'query' | 'mutation', { name, args, type }: Operation, fields = '__typename'): string {
  const declared = args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const passed = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const named = getNamedType(type);
  const hasFields = 'getFields' in named || 'getTypes' in named;
  const [head, call] = args.length > 0 ? [` (${declared})`, `(${passed})`] : ['', ''];
  return `${kind}${head} { ${name}${call}${hasFields ? ` { ${fields} }` : ''} }`;
}

/** Runs a mutation; of a visitor without a cookie. */
export function runMutation(apiUrl: string, name: string, input: object, cookie?: string): Promise<GraphQLAnswer> {
  const mutation = mutations.find((known) => known.name === name);
  if (mutation === undefined) throw new Error(`The schema has no mutation ${name}.`);
  return ask(apiUrl, documentOf('mutation', mutation), { input }, cookie);
}

/** What a mutation was refused with: codes of errors, names of problems. Nothing when it succeeded. */
export function refusalsOf({ data, errors }: GraphQLAnswer): string[] {
  const codes = errors.map(({ extensions, message }) => extensions?.code ?? message);
  const types = Object.values(data ?? {}).map((result) => (result as { __typename?: string } | null)?.__typename ?? '');
  return [...codes, ...types.filter((type) => problems.has(type))];
}
