import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import {
  buildSchema,
  type DefinitionNode,
  type FragmentDefinitionNode,
  type GraphQLInputObjectType,
  type GraphQLInterfaceType,
  Kind,
  parse,
  print,
  visit,
} from 'graphql';
import { checkOperation } from '../../libs/platform/graphql/src/limits.js';

const ROOT = resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(resolve(ROOT, file), 'utf8');
const schema = buildSchema(read('apps/api/schema.graphql'));
const definitions = globSync('libs/web/api-client/src/**/*.graphql', { cwd: ROOT }).flatMap(
  (file) => parse(read(file)).definitions,
);
const fragments = new Map(
  definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [])),
);

/** The fragments that a definition spreads, and those that they spread. */
function fragmentsOf(definition: DefinitionNode, found = new Set<FragmentDefinitionNode>()) {
  visit(definition, {
    FragmentSpread({ name }) {
      const fragment = fragments.get(name.value);
      if (!fragment || found.has(fragment)) return;
      found.add(fragment);
      fragmentsOf(fragment, found);
    },
  });
  return found;
}

const operations = definitions.flatMap((node) =>
  node.kind === Kind.OPERATION_DEFINITION
    ? [[node.name?.value ?? '', [node, ...fragmentsOf(node)].map(print).join('\n')] as const]
    : [],
);

describe('the operations of the site', () => {
  it.each(operations)('%s keeps to the limits of the api', (_name, text) => {
    const checked = checkOperation(schema, text);
    expect(Array.isArray(checked) ? checked.map((error: Error) => error.message) : []).toEqual([]);
  });

  it('read all that a proposal says, and every form of one can send it', () => {
    const fragment = fragments.get('Proposal');
    const read = fragment?.selectionSet.selections.flatMap((node) =>
      node.kind === Kind.FIELD ? [node.name.value] : [],
    );
    const proposal = schema.getType('Proposal') as GraphQLInterfaceType;
    const said = Object.keys(proposal.getFields()).sort();
    expect(read?.sort()).toEqual(said);
    for (const input of ['ProposeAmendmentInput', 'EditAmendmentInput', 'ResolveConflictInput']) {
      expect(Object.keys((schema.getType(input) as GraphQLInputObjectType).getFields())).toEqual(
        expect.arrayContaining(said),
      );
    }
  });

  it('would be refused when one asked for too much', () => {
    const deep = `{ amendments { edges { node { ${'revisions { edges { node { id '.repeat(4)}${'} } }'.repeat(4)} } } } }`;
    expect(Array.isArray(checkOperation(schema, deep))).toBe(true);
  });
});
