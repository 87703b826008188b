import type { GraphQLLeafType, GraphQLResolveInfo } from 'graphql';

type Path = GraphQLResolveInfo['path'];

/** What is the same for all fields of one execution. */
export interface Execution {
  readonly context: unknown;
  readonly variables: Record<string, unknown>;
}

/** Where a value stands; both are there only where a resolver below asks for them. */
interface Place {
  readonly path: Path | undefined;
  readonly info: GraphQLResolveInfo | undefined;
}

/** Makes what is sent of what was resolved; a promise where there was one. Throws where graphql-js would write an error. */
export type Complete = (value: unknown, execution: Execution, place: Place) => unknown;

export interface CompiledField {
  readonly name: string;
  readonly complete: Complete;
  readonly resolve: (source: unknown, execution: Execution, info: GraphQLResolveInfo | undefined) => unknown;
  readonly parentType: string;
  /** What the resolver is told of the field, without path and variables; undefined when it does not ask. */
  readonly info: Omit<GraphQLResolveInfo, 'path' | 'variableValues'> | undefined;
  /** Whether the path of the field is asked for, by its resolver or by one below. */
  readonly hasPath: boolean;
}

const NOWHERE: Place = { path: undefined, info: undefined };

export function executeFields(
  fields: readonly CompiledField[],
  source: unknown,
  execution: Execution,
  parent: Path | undefined,
): Record<string, unknown> | Promise<Record<string, unknown>> {
  const data: Record<string, unknown> = {};
  const pending: Promise<void>[] = [];
  try {
    for (const field of fields) {
      const { name } = field;
      const value = executeField(field, source, execution, parent);
      data[name] = value;
      if (isPromise(value)) pending.push(value.then((completed) => void (data[name] = completed)));
    }
  } catch (error) {
    ignoreRejections(pending);
    throw error;
  }
  return pending.length === 0 ? data : Promise.all(pending).then(() => data);
}

function executeField(field: CompiledField, source: unknown, execution: Execution, parent: Path | undefined): unknown {
  let place = NOWHERE;
  if (field.hasPath) {
    const path: Path = { prev: parent, key: field.name, typename: field.parentType };
    place = { path, info: field.info && { ...field.info, path, variableValues: execution.variables } };
  }
  const value = field.resolve(source, execution, place.info);
  return isPromise(value)
    ? value.then((resolved) => field.complete(resolved, execution, place))
    : field.complete(value, execution, place);
}

export function completeNonNull(complete: Complete): Complete {
  return (value, execution, place) => then(complete(value, execution, place), present);
}

export function completeList(complete: Complete, hasPath: boolean): Complete {
  return (value, execution, place) => {
    if (isAbsent(value)) return null;
    if (!Array.isArray(value)) throw new TypeError('A list is needed.');
    const items: unknown[] = [];
    try {
      for (const [key, item] of (value as unknown[]).entries()) {
        const path = hasPath ? { prev: place.path, key, typename: undefined } : undefined;
        const at = hasPath ? { path, info: place.info } : place;
        items.push(then(item, (one) => complete(one, execution, at)));
      }
    } catch (error) {
      ignoreRejections(items.filter(isPromise));
      throw error;
    }
    return items.some(isPromise) ? Promise.all(items) : items;
  };
}

export function completeLeaf(type: GraphQLLeafType): Complete {
  return (value) => (isAbsent(value) ? null : present(type.serialize(value)));
}

export function completeObject(fields: readonly CompiledField[]): Complete {
  return (value, execution, { path }) => (isAbsent(value) ? null : executeFields(fields, value, execution, path));
}

/** @throws what a resolver returned instead of throwing it */
export function isAbsent(value: unknown): value is null | undefined {
  if (value instanceof Error) throw value;
  return value === null || value === undefined;
}

function present(value: unknown): unknown {
  if (value === null || value === undefined) throw new TypeError('A value is needed.');
  return value;
}

function isPromise(value: unknown): value is Promise<unknown> {
  return typeof value === 'object' && value !== null && typeof (value as { then?: unknown }).then === 'function';
}

/** Goes on at once with a value that is there, and later with one that is promised. */
export function then<T>(value: T | PromiseLike<T>, next: (value: T) => unknown): unknown {
  return isPromise(value) ? (value as PromiseLike<T>).then(next) : next(value as T);
}

/** What failed first is told; the others must not end the process. */
function ignoreRejections(promises: readonly Promise<unknown>[]): void {
  for (const promise of promises) promise.catch(() => undefined);
}
