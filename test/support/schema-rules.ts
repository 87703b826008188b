import {
  getNamedType,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
  isUnionType,
} from 'graphql';

type Rule = (schema: GraphQLSchema) => string[];

interface Described {
  /** Where it stands: `Amendment.wording`, `Query.node(id)`. */
  path: string;
  name: string;
  description: string | null | undefined;
  /** Of its description. */
  minWords?: number;
}

function ownTypes(schema: GraphQLSchema): GraphQLNamedType[] {
  return Object.values(schema.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  );
}

interface FieldOfType {
  type: GraphQLNamedType;
  field: GraphQLField<unknown, unknown> | GraphQLInputField;
}

/** Every field of every object, interface and input type. */
function allFields(schema: GraphQLSchema): FieldOfType[] {
  return ownTypes(schema).flatMap((type) =>
    isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
      ? Object.values<FieldOfType['field']>(type.getFields()).map((field) => ({ type, field }))
      : [],
  );
}

function fieldsAndArguments(schema: GraphQLSchema): Described[] {
  return allFields(schema).flatMap(({ type, field }) => [
    { path: `${type.name}.${field.name}`, name: field.name, description: field.description },
    ...('args' in field ? field.args.map((arg) => ({ path: `${type.name}.${field.name}(${arg.name})`, ...arg })) : []),
  ]);
}

function everything(schema: GraphQLSchema): Described[] {
  const roots = new Set([schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]);
  const types = ownTypes(schema).filter((type) => !roots.has(type as never));
  return [
    ...types.map(({ name, description }) => ({ path: name, name, description, minWords: 3 })),
    ...types.flatMap((type) =>
      isEnumType(type) ? type.getValues().map((v) => ({ path: `${type.name}.${v.name}`, minWords: 3, ...v })) : [],
    ),
    ...fieldsAndArguments(schema),
  ];
}

const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** A description is a sentence or a phrase that says more than the name does. */
const described: Rule = (schema) =>
  everything(schema)
    .filter(({ name, description, minWords }) => {
      const text = description?.trim() ?? '';
      const hasWords = text.split(/\s+/).length >= (minWords ?? 4);
      return !hasWords || letters(text).replace(/^(the|a|an|its)/, '') === letters(name);
    })
    .map(({ path }) => `${path}: needs a description that says something`);

/** The name of what is described; for the input of a mutation, which is always called so, the mutation. */
const nounOf = ({ path, name }: Described): string =>
  (name === 'input' ? (/^\w+\.(\w+)\(/.exec(path)?.[1] ?? name) : name).toLowerCase();

/**
 * What describes two things of different names describes neither. Names of which one contains the other are of one
 * thing: `title` and `declarationTitle`.
 */
const distinct: Rule = (schema) => {
  const known = new Map<string, Described>();
  return fieldsAndArguments(schema).flatMap((one) => {
    const text = letters(one.description ?? '');
    const first = known.get(text) ?? one;
    known.set(text, first);
    if (text === '' || nounOf(first).includes(nounOf(one)) || nounOf(one).includes(nounOf(first))) return [];
    return [`${one.path}: is described like ${first.path}`];
  });
};

const pascal = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** `proposeAmendment(input: ProposeAmendmentInput!): ProposeAmendmentResult!` with `ProposeAmendmentSuccess` in it. */
const mutations: Rule = (schema) =>
  Object.values(schema.getMutationType()?.getFields() ?? {}).flatMap((field) => {
    const name = pascal(field.name);
    const found: string[] = [];
    if (field.args.length !== 1 || String(field.args[0]?.type) !== `${name}Input!` || field.args[0]?.name !== 'input') {
      found.push(`Mutation.${field.name}: takes one argument input: ${name}Input!`);
    }
    const result = getNamedType(field.type);
    if (!isUnionType(result) || result.name !== `${name}Result`) {
      return [...found, `Mutation.${field.name}: answers ${name}Result`];
    }
    const successes = result.getTypes().filter((type) => !type.getInterfaces().some((i) => i.name === 'Problem'));
    if (successes.length !== 1 || successes[0]?.name !== `${name}Success`) {
      found.push(`Mutation.${field.name}: ${name}Result has one type that is no problem, ${name}Success`);
    }
    return found;
  });

/** What has an id can be read by it. */
const nodes: Rule = (schema) =>
  ownTypes(schema)
    .filter((type) => isObjectType(type) && type.getFields()['id'] !== undefined)
    .filter((type) => isObjectType(type) && !type.getInterfaces().some(({ name }) => name === 'Node'))
    .map(({ name }) => `${name}: has an id and does not implement Node`);

/** Lists of what can be read by its id are connections. */
const connections: Rule = (schema) =>
  allFields(schema).flatMap(({ type, field }) => {
    const inner = isNonNullType(field.type) ? field.type.ofType : field.type;
    const item = getNamedType(field.type);
    const isListOfNodes =
      isListType(inner) && isObjectType(item) && item.getInterfaces().some(({ name }) => name === 'Node');
    return isListOfNodes ? [`${type.name}.${field.name}: is a list of ${item.name}, not a connection`] : [];
  });

const CODES = /^(kind|state|status|role|outcome|cause|position|action|sort|phase|rule|code|domain|subjectKind)$/;
const SCALARS: [RegExp, string][] = [
  [/^timeZone$/, 'TimeZone'],
  [/^country$/, 'CountryCode'],
  [/^language$/, 'LanguageTag'],
  [/At$/, 'DateTime or LocalDateTime'],
];

/** Whether it is the code of a problem: each type has its one code, which the interface declares as text. */
const isCodeOfProblem = (type: GraphQLNamedType, field: string): boolean =>
  field === 'code' &&
  ((isInterfaceType(type) && type.name === 'Problem') ||
    (isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Problem')));

/** Codes are enums; dates, zones, countries and languages have scalars of their own. */
const types: Rule = (schema) =>
  allFields(schema).flatMap(({ type, field }) => {
    if (getNamedType(field.type).name !== 'String') return [];
    if (isCodeOfProblem(type, field.name)) return [];
    if (CODES.test(field.name)) return [`${type.name}.${field.name}: is a code and not an enum`];
    const scalar = SCALARS.find(([pattern]) => pattern.test(field.name));
    return scalar ? [`${type.name}.${field.name}: is a String and not ${scalar[1]}`] : [];
  });

/** The optimistic lock has one name. */
const locks: Rule = (schema) =>
  allFields(schema)
    .filter(({ field }) => getNamedType(field.type).name === 'Int')
    .filter(({ field }) => /^(version|expectedVersion|rowVersion|revisionSeen)$/.test(field.name))
    .map(({ type, field }) => `${type.name}.${field.name}: an optimistic lock is called lockVersion`);

export const schemaRules: Readonly<Record<string, Rule>> = {
  described,
  distinct,
  mutations,
  nodes,
  connections,
  types,
  locks,
};
