import {
  defaultFieldResolver,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getArgumentValues,
  getNamedType,
  getVariableValues,
  type GraphQLAbstractType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import {
  type Complete,
  completeLeaf,
  completeList,
  completeNonNull,
  completeObject,
  type CompiledField,
  executeFields,
  isAbsent,
  then,
} from './query-execution.js';

/**
 * A query, compiled once for all of its executions: how each field is resolved and completed is found when a document
 * is seen for the first time, and not for every item of every list.
 *
 * Only successes are answered. Where something fails, the answer is null, and graphql-js executes the query from its
 * beginning: it alone writes errors. A query changes nothing, so it may be executed twice. Mutations, subscriptions,
 * introspection and documents with directives are not compiled.
 */
export class CompiledQuery {
  private readonly root: readonly CompiledField[];

  private constructor(
    private readonly schema: GraphQLSchema,
    private readonly operation: OperationDefinitionNode,
    private readonly fragments: Record<string, FragmentDefinitionNode>,
  ) {
    this.root = this.fieldsOf(schema.getQueryType()!, [operation.selectionSet]);
  }

  /** Null for an operation that is not compiled. The document has to be valid. */
  static of(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): CompiledQuery | null {
    if (operation.operation !== 'query' || !isCompilable(schema, document)) return null;
    const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
    return new CompiledQuery(
      schema,
      operation,
      Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment])),
    );
  }

  /** The data, when there was no error at all; otherwise null. */
  async execute(context: unknown, given: Record<string, unknown>): Promise<Record<string, unknown> | null> {
    const { coerced } = getVariableValues(this.schema, this.operation.variableDefinitions ?? [], given);
    if (coerced === undefined) return null;
    try {
      return await executeFields(this.root, undefined, { context, variables: coerced }, undefined);
    } catch {
      return null;
    }
  }

  private fieldsOf(type: GraphQLObjectType, selections: readonly SelectionSetNode[]): CompiledField[] {
    const nodes = new Map<string, FieldNode[]>();
    this.collect(type, selections, nodes, new Set());
    return [...nodes].map(([name, [first, ...more]]) => this.field(type, name, [first!, ...more]));
  }

  /** The fields that apply to objects of the type, by the names of the answer. */
  private collect(
    type: GraphQLObjectType,
    selections: readonly SelectionSetNode[],
    nodes: Map<string, FieldNode[]>,
    spread: Set<string>,
  ): void {
    for (const selection of selections.flatMap((set) => set.selections)) {
      if (selection.kind === Kind.FIELD) {
        const name = (selection.alias ?? selection.name).value;
        const known = nodes.get(name);
        if (known) known.push(selection);
        else nodes.set(name, [selection]);
        continue;
      }
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        if (spread.has(selection.name.value)) continue;
        spread.add(selection.name.value);
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : this.fragments[selection.name.value]!;
      if (this.applies(fragment.typeCondition?.name.value, type))
        this.collect(type, [fragment.selectionSet], nodes, spread);
    }
  }

  private applies(condition: string | undefined, type: GraphQLObjectType): boolean {
    if (condition === undefined || condition === type.name) return true;
    const wanted = this.schema.getType(condition);
    return isAbstractType(wanted) && this.schema.isSubType(wanted, type);
  }

  private field(parentType: GraphQLObjectType, name: string, fieldNodes: readonly FieldNode[]): CompiledField {
    const node = fieldNodes[0]!;
    if (node.name.value === '__typename') {
      const told = { complete: (value: unknown) => value, info: undefined, hasPath: false };
      return { name, parentType: parentType.name, resolve: () => parentType.name, ...told };
    }
    const field = parentType.getFields()[node.name.value]!;
    const { complete, hasPath } = this.completion(field.type, fieldNodes);
    const resolver = field.resolve ?? defaultFieldResolver;
    // One that declares one parameter reads the source and nothing else, like those of plain properties.
    const readsSourceOnly = resolver.length === 1;
    const isAsked = !readsSourceOnly || isAbstractType(getNamedType(field.type));
    const info = {
      fieldName: field.name,
      fieldNodes,
      returnType: field.type,
      parentType,
      schema: this.schema,
      fragments: this.fragments,
      rootValue: undefined,
      operation: this.operation,
    };
    return {
      name,
      parentType: parentType.name,
      complete,
      resolve: readsSourceOnly
        ? (resolver as (source: unknown) => unknown)
        : (source, { context, variables }, given) =>
            resolver(source, argumentsOf(field, node, variables), context, given!),
      info: isAsked ? info : undefined,
      hasPath: isAsked || hasPath,
    };
  }

  private completion(
    type: GraphQLOutputType,
    nodes: readonly FieldNode[],
  ): { readonly complete: Complete; readonly hasPath: boolean } {
    if (isNonNullType(type)) {
      const { complete, hasPath } = this.completion(type.ofType, nodes);
      return { complete: completeNonNull(complete), hasPath };
    }
    if (isListType(type)) {
      const { complete, hasPath } = this.completion(type.ofType, nodes);
      return { complete: completeList(complete, hasPath), hasPath };
    }
    if (isLeafType(type)) return { complete: completeLeaf(type), hasPath: false };
    const selections = nodes.flatMap((node) => node.selectionSet ?? []);
    if (isObjectType(type)) {
      const fields = this.fieldsOf(type, selections);
      return { complete: completeObject(fields), hasPath: fields.some((field) => field.hasPath) };
    }
    return { complete: this.completeAbstract(type, selections), hasPath: true };
  }

  private completeAbstract(type: GraphQLAbstractType, selections: readonly SelectionSetNode[]): Complete {
    const byType = new Map<string, Complete>();
    for (const possible of this.schema.getPossibleTypes(type)) {
      byType.set(possible.name, completeObject(this.fieldsOf(possible, selections)));
    }
    return (value, execution, place) => {
      if (isAbsent(value)) return null;
      const named = type.resolveType!(value, execution.context, place.info!, type);
      return then(named, (name) => byType.get(name ?? '')!(value, execution, place));
    };
  }
}

/** Leaves out what needs more than the compiled fields: directives, introspection, types that are told by `isTypeOf`. */
function isCompilable(schema: GraphQLSchema, document: DocumentNode): boolean {
  let isFound = false;
  visit(document, {
    Directive: () => void (isFound = true),
    Field: ({ name, alias }) =>
      void (isFound ||= name.value === '__schema' || name.value === '__type' || alias?.value === '__proto__'),
  });
  const isTold = Object.values(schema.getTypeMap()).every((type) =>
    isAbstractType(type) ? type.resolveType != null : !isObjectType(type) || type.isTypeOf == null,
  );
  return !isFound && isTold;
}

function argumentsOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Record<string, unknown>,
): Record<string, unknown> {
  return field.args.length === 0 ? {} : getArgumentValues(field, node, variables);
}
