import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLOutputType,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isNonNullType,
  isObjectType,
  isUnionType,
  parse,
  print as printNode,
  specifiedRules,
  validate,
} from 'graphql';
import { documentRules } from '../../libs/platform/graphql/src/limits.js';
import { type Operation, schema } from './operations.js';

/** How many objects stand within each other at most; a connection takes two of them. */
const DEPTH = 9;
/** How often a type may stand within itself. */
const REPEATED = 1;

const isRequired = (arg: GraphQLArgument): boolean => isNonNullType(arg.type) && arg.defaultValue === undefined;

/** A field with what it selects, or nothing where the depth ends or an argument would be needed. */
interface Branch {
  name: string;
  children: Branch[];
}

function branches(type: GraphQLOutputType, depth: number, above: readonly string[]): Branch[] {
  const named = getNamedType(type);
  if (isUnionType(named) || isInterfaceType(named)) {
    return schema
      .getPossibleTypes(named)
      .filter(({ name }) => above.filter((one) => one === name).length < REPEATED)
      .map((possible) => ({ name: `... on ${possible.name}`, children: branches(possible, depth, above) }))
      .filter(({ children }) => children.length > 0);
  }
  if (!isObjectType(named) || depth === 0) return [];
  const within = [...above, named.name];
  return Object.values(named.getFields()).flatMap((field: GraphQLField<unknown, unknown>) => {
    if (field.args.some(isRequired)) return [];
    const inner = getNamedType(field.type);
    if (isLeafType(inner)) return [{ name: field.name, children: [] }];
    if (isObjectType(inner) && within.filter((one) => one === inner.name).length >= REPEATED) return [];
    const children = branches(field.type, depth - 1, within);
    return children.length > 0 ? [{ name: field.name, children }] : [];
  });
}

function print(all: readonly Branch[]): string {
  return all.map(({ name, children }) => (children.length > 0 ? `${name} { ${print(children)} }` : name)).join(' ');
}

const size = ({ children }: Branch): number => 1 + children.reduce((sum, child) => sum + size(child), 0);

/** The same selection as two, of about the same size; each leads to its fields over the same objects. */
function halves(all: readonly Branch[]): [Branch[], Branch[]] {
  const [only] = all;
  if (all.length === 1 && only !== undefined) {
    const [first, second] = halves(only.children);
    return [[{ ...only, children: first }], [{ ...only, children: second }]];
  }
  const sorted = [...all].sort((a, b) => size(b) - size(a));
  const [largest, ...others] = sorted;
  const total = sorted.reduce((sum, branch) => sum + size(branch), 0);
  if (largest !== undefined && size(largest) > total / 2) return [[largest], others];
  return [sorted.filter((_branch, at) => at % 2 === 0), sorted.filter((_branch, at) => at % 2 === 1)];
}

/**
 * Operations that together select every field that a query leads to, each within the limits of the api. Arguments of
 * the query are variables.
 */
export function documentsOf({ name, args, type }: Operation): string[] {
  const declared = args
    .map(({ name: arg, astNode }) => {
      const { type: of, defaultValue } = astNode!;
      return `$${arg}: ${printNode(of)}${defaultValue ? ` = ${printNode(defaultValue)}` : ''}`;
    })
    .join(', ');
  const passed = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const [head, call] = args.length > 0 ? [`(${declared})`, `(${passed})`] : ['', ''];
  const within = (all: readonly Branch[]): string[] => {
    const document = `query ${head} { ${name}${call}${all.length > 0 ? ` { ${print(all)} }` : ''} }`;
    if (validate(schema, parse(document), [...specifiedRules, ...documentRules]).length === 0) return [document];
    const [first, second] = halves(all);
    return [...within(first), ...within(second)];
  };
  return within(branches(type, DEPTH, []));
}
