import type { Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { invalid, limits } from '@sic/kernel';
import { IsOptional, Max, MaxLength, Min } from 'class-validator';
import { rule } from './rule.js';

/** Relay's cursor arguments, forward only. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 20, description: `How many, at most ${limits.pageSize}.` })
  @Min(1, rule('min', { min: 1 }))
  @Max(limits.pageSize, rule('max', { max: limits.pageSize }))
  first: number = 20;

  @Field(() => String, { nullable: true, description: 'The cursor after which to go on.' })
  @IsOptional()
  @MaxLength(500, rule('maxLength', { max: 500 }))
  after?: string | null;
}

@ObjectType({ description: 'Where a page of a connection stands.' })
export class PageInfo {
  @Field(() => Boolean)
  hasNextPage!: boolean;

  @Field(() => String, { nullable: true })
  endCursor!: string | null;
}

export interface Connection<T> {
  edges: { cursor: string; node: T }[];
  pageInfo: PageInfo;
  totalCount: number;
}

/** The object type of a connection: `const AmendmentConnection = connectionOf(Amendment, 'AmendmentConnection')`. */
export function connectionOf<T extends object>(node: Type<T>, name: string): Type<Connection<T>> {
  @ObjectType(`${name.replace(/Connection$/, '')}Edge`, { description: `One item of ${name}.` })
  class Edge {
    @Field(() => String)
    cursor!: string;

    @Field(() => node)
    node!: T;
  }

  @ObjectType(name, { description: 'A page of a longer list.' })
  class ConnectionType implements Connection<T> {
    @Field(() => [Edge])
    edges!: Edge[];

    @Field(() => PageInfo)
    pageInfo!: PageInfo;

    @Field(() => Int, { description: 'How many there are in all.' })
    totalCount!: number;
  }
  return ConnectionType;
}

/** An opaque cursor over the sort keys of a row. */
export function encodeCursor(keys: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(keys)).toString('base64url');
}

/**
 * The sort keys of a cursor, or null for the first page.
 * @throws Rejection INVALID_INPUT on field `after` when it is not a cursor with that many keys
 */
export function decodeCursor(after: string | null | undefined, length: number): (string | number)[] | null {
  if (after === null || after === undefined || after === '') return null;
  try {
    const keys: unknown = JSON.parse(Buffer.from(after, 'base64url').toString());
    if (
      Array.isArray(keys) &&
      keys.length === length &&
      keys.every((k) => typeof k === 'string' || typeof k === 'number')
    ) {
      return keys as (string | number)[];
    }
  } catch {
    // falls through to the refusal
  }
  throw invalid('after', 'cursor');
}

/**
 * A connection from rows that were read with `limit first + 1`.
 * @param keysOf the sort keys of a row, in the order of the query
 */
export function toConnection<R, T>(
  rows: readonly R[],
  first: number,
  totalCount: number,
  keysOf: (row: R) => readonly (string | number)[],
  toNode: (row: R) => T,
): Connection<T> {
  const edges = rows.slice(0, first).map((row) => ({ cursor: encodeCursor(keysOf(row)), node: toNode(row) }));
  return {
    edges,
    pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null },
    totalCount,
  };
}
