import { describe, expect, it } from '@jest/globals';
import {
  buildSchema,
  execute,
  type ExecutionResult,
  getOperationAST,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  isAbstractType,
  parse,
  specifiedScalarTypes,
  validate,
} from 'graphql';
import { CompiledQuery } from './compiled-query.js';

const schema = buildSchema(`
  interface Named { name: String! }
  enum Colour { RED BLUE }
  type Place implements Named { name: String! paths: [String!]! within: Place }
  type Person implements Named {
    name: String! age: Int colour: Colour friends(first: Int = 2, skip: [Int!]): [Person!] homes: [[Place]!]
    best: Person late: String lateList: [Int] broken: String brokenLater: String missing: String! wrong: Int returned: String
  }
  union Thing = Place | Person
  type Query {
    person(name: String!): Person
    people(names: [String!]!): [Person]!
    things: [Thing!]!
    named: Named
    echo(text: String = "none", colour: Colour): String
    sum(numbers: [Int!]!): Int!
  }
  type Mutation { change: Int }
  type Subscription { changed: Int }`);

type Source = Record<string, unknown>;
const later = <T>(value: T): Promise<T> => new Promise((done) => setImmediate(() => done(value)));
const path = ({ path: end }: GraphQLResolveInfo): string[] => {
  const keys = [];
  for (let at: typeof end | undefined = end; at; at = at.prev) keys.unshift(`${at.typename ?? ''}:${at.key}`);
  return keys;
};
const person = (name: string): Source => ({ is: 'Person', name, age: name.length, colour: 'RED' });
const place = (name: string): Source => ({ is: 'Place', name });
const resolvers: Record<string, Record<string, GraphQLFieldResolver<Source, string>>> = {
  Place: {
    paths: (_source, _args, _context, info) => path(info),
    within: ({ name }) => (String(name).length > 3 ? null : place(`${String(name)}!`)),
  },
  Person: {
    friends: ({ name }, { first, skip }) => [person(`${String(name)}-${String(first)}`), person(String(skip))],
    homes: () => later([[place('a'), null, later(place('b'))], []]),
    best: ({ name }, _args, context) => (name === context ? null : later(person(context))),
    late: (_source, _args, context) => later(context),
    lateList: () => [1, later(2), null],
    broken: () => {
      throw new Error('broken');
    },
    brokenLater: () => later(null).then(() => Promise.reject(new Error('broken later'))),
    wrong: () => 'not a number',
    returned: () => new Error('returned'),
  },
  Query: {
    person: (_source, { name }) => later(person(String(name))),
    people: (_source, { names }) => (names as string[]).map((name) => (name === '' ? null : person(name))),
    things: () => [place('c'), later(person('d'))],
    named: (_source, _args, context) => place(context),
    echo: (_source, { text, colour }) => `${String(text)} ${String(colour)}`,
    sum: (_source, { numbers }) => (numbers as number[]).reduce((sum, number) => sum + number, 0),
  },
};
for (const [type, fields] of Object.entries(resolvers)) {
  for (const [name, resolve] of Object.entries(fields))
    (schema.getType(type) as GraphQLObjectType).getFields()[name]!.resolve = resolve;
}
for (const name of ['Place', 'Person']) {
  // As Nest makes the resolvers of plain properties.
  (schema.getType(name) as GraphQLObjectType).getFields()['name']!.resolve = (root: Source) => root['name'];
}
for (const type of Object.values(schema.getTypeMap()))
  if (isAbstractType(type)) type.resolveType = (value: Source) => later(String(value['is']));

async function both(
  source: string,
  variableValues: Record<string, unknown> = {},
): Promise<{ compiled: unknown; executed: ExecutionResult }> {
  const document = parse(source);
  expect(validate(schema, document)).toEqual([]);
  const query = CompiledQuery.of(schema, document, getOperationAST(document)!);
  const executed = await execute({ schema, document, contextValue: 'ctx', variableValues });
  return { compiled: query && (await query.execute('ctx', variableValues)), executed };
}

describe('a compiled query', () => {
  it.each<[string, string, Record<string, unknown>?]>([
    ['plain properties', '{ people(names: ["a", "", "b"]) { name age colour } }'],
    ['aliases and the type', '{ __typename a: person(name: "a") { b: name __typename } }'],
    ['promises in fields and lists', '{ person(name: "a") { late lateList best { name late } homes { name } } }'],
    ['paths and lists of lists', '{ person(name: "a") { homes { paths name } } }'],
    [
      'fields that stand twice',
      '{ person(name: "a") { best { name } name best { age } ...P } } fragment P on Person { best { late } }',
    ],
    [
      'fragments',
      '{ things { ... on Named { name } ...A ... { __typename } } } fragment A on Person { age ...B } fragment B on Person { best { age } }',
    ],
    ['interfaces', '{ named { name ... on Place { within { within { name paths } } } ... on Person { age } } }'],
    ['defaults', '{ echo person(name: "a") { friends { name friends(first: 5, skip: [1, 2]) { name } } } }'],
    [
      'variables',
      'query ($n: [Int!]!, $t: String, $c: Colour = BLUE) { sum(numbers: $n) echo(text: $t, colour: $c) }',
      { n: [1, 2] },
    ],
    ['a variable that is null', 'query ($t: String) { echo(text: $t) }', { t: null }],
    ['a variable in a list', 'query ($n: Int!) { sum(numbers: [$n, 2]) }', { n: 4 }],
    ['numbers as names of the answer', '{ _1: echo _0: echo }'],
  ])('answers as graphql-js does: %s', async (_what, source, variables = {}) => {
    const { compiled, executed } = await both(source, variables);
    expect(executed.errors).toBeUndefined();
    expect(JSON.stringify(compiled)).toBe(JSON.stringify(executed.data));
  });

  it.each<[string, string, Record<string, unknown>?]>([
    ['a resolver that throws', '{ person(name: "a") { name broken } }'],
    ['a promise that is rejected', '{ people(names: ["a", "b"]) { brokenLater late broken } }'],
    ['an error that is returned', '{ person(name: "a") { returned } }'],
    ['a missing value', '{ person(name: "a") { missing } }'],
    ['a value of another type', '{ person(name: "a") { wrong } }'],
    ['a variable that does not fit', 'query ($n: [Int!]!) { sum(numbers: $n) }', { n: ['a'] }],
    ['a variable that is not given', 'query ($name: String!) { person(name: $name) { name } }'],
  ])('leaves what fails to graphql-js: %s', async (_what, source, variables = {}) => {
    const { compiled, executed } = await both(source, variables);
    expect(executed.errors).not.toEqual([]);
    expect(executed.errors).toBeDefined();
    expect(compiled).toBeNull();
  });

  it.each([
    ['a mutation', 'mutation { change }'],
    ['a subscription', 'subscription { changed }'],
    ['a directive', 'query ($is: Boolean = true) { echo @include(if: $is) }'],
    ['introspection', '{ __schema { types { name } } }'],
    ['a type by name', '{ __type(name: "Person") { name } }'],
    ['a name that objects have a meaning for', '{ __proto__: echo }'],
  ])('is not made of %s', (_what, source) => {
    const document = parse(source);
    expect(CompiledQuery.of(schema, document, getOperationAST(document)!)).toBeNull();
  });

  it('is not made where types are told by isTypeOf', () => {
    const other = buildSchema('type Query { a: Int }');
    other.getQueryType()!.isTypeOf = () => true;
    const document = parse('{ a }');
    expect(CompiledQuery.of(other, document, getOperationAST(document)!)).toBeNull();
  });

  it('completes every scalar of the language', async () => {
    const types = specifiedScalarTypes.map(({ name }) => `${name.toLowerCase()}: ${name}`).join(' ');
    const scalars = buildSchema(`type Query { ${types} }`);
    const document = parse(`{ ${specifiedScalarTypes.map(({ name }) => name.toLowerCase()).join(' ')} }`);
    for (const [name, field] of Object.entries(scalars.getQueryType()!.getFields()))
      field.resolve = () => (name === 'boolean' ? true : 7);
    const query = CompiledQuery.of(scalars, document, getOperationAST(document)!)!;
    const executed = await execute({ schema: scalars, document });
    expect(await query.execute(undefined, {})).toEqual({ ...executed.data });
  });
});
