import type { Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { invalid, limits } from '@sic/kernel';
import { IsOptional, Max, MaxLength, Min } from 'class-validator';
import { rule } from './rule.js';

/** Relay's cursor arguments: forward with `first` and `after`, backward with `last` and `before`. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    defaultValue: 20,
    description: `Reads forward: how many items, from 1 to ${limits.pageSize}. Without meaning when \`last\` is given.`,
  })
  @Min(1, rule('min', { min: 1 }))
  @Max(limits.pageSize, rule('max', { max: limits.pageSize }))
  first: number = 20;

  @Field(() => String, { nullable: true, description: 'The cursor after which the page begins.' })
  @IsOptional()
  @MaxLength(500, rule('maxLength', { max: 500 }))
  after?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: `Reads backward from the end: how many items, from 1 to ${limits.pageSize}.`,
  })
  @IsOptional()
  @Min(1, rule('min', { min: 1 }))
  @Max(limits.pageSize, rule('max', { max: limits.pageSize }))
  last?: number | null;

  @Field(() => String, { nullable: true, description: 'The cursor before which the page ends.' })
  @IsOptional()
  @MaxLength(500, rule('maxLength', { max: 500 }))
  before?: string | null;
}

@ObjectType({ description: 'Where a page of a connection stands in the whole list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether items follow this page.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether items come before this page.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first item of the page; null when it is empty.' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last item of the page; null when it is empty.' })
  endCursor!: string | null;
}

export interface Connection<T> {
  edges: { cursor: string; node: T }[];
  pageInfo: PageInfo;
  totalCount: number;
}

/** The object type of a connection: `const AmendmentConnection = connectionOf(Amendment, 'AmendmentConnection')`. */
export function connectionOf<T extends object>(node: Type<T>, name: string): Type<Connection<T>> {
  const item = name.replace(/Connection$/, '');
  @ObjectType(`${item}Edge`, { description: `One item of a page of ${name}, with its cursor.` })
  class Edge {
    @Field(() => String, { description: 'Names this place in the list, for `after` and `before`.' })
    cursor!: string;

    @Field(() => node, { description: 'The item at this place of the list.' })
    node!: T;
  }

  @ObjectType(name, { description: `A page of a list whose items are of type ${item}.` })
  class ConnectionType implements Connection<T> {
    @Field(() => [Edge], { description: 'The items of this page, in the order of the list.' })
    edges!: Edge[];

    @Field(() => PageInfo, { description: 'Whether there are further pages, and the cursors to ask for them.' })
    pageInfo!: PageInfo;

    @Field(() => Int, { description: 'How many items the whole list has for this viewer.' })
    totalCount!: number;
  }
  return ConnectionType;
}

type KeyType = 'timestamptz' | 'uuid' | 'text' | 'int';

/** How a list is sorted: SQL expressions, all in one direction, of which the last is unique. */
export interface KeysetOrder {
  /**
   * `sql` is compared as `type`. A moment has to be selected as text (`created_at::text`) for its cursor, since a
   * JavaScript date loses the microseconds.
   */
  readonly keys: readonly { readonly sql: string; readonly type: KeyType }[];
  readonly isDescending: boolean;
}

type Key = string | number;

/** The part of a statement that reads one page by keys, and what makes a connection of its rows. */
export class Keyset {
  /** To append to the statement's name: each direction and each kind of start is a text of its own. */
  readonly name: string;
  /** SQL that keeps the rows of the page and those behind it; `true` for the first page. */
  readonly condition: string;
  readonly orderBy: string;
  /** The placeholder of the limit. */
  readonly limit: string;
  /** To append to the statement's values. */
  readonly values: unknown[];
  private readonly size: number;
  private readonly isBackward: boolean;
  private readonly hasStart: boolean;

  /**
   * @param parameters how many values the statement has before these
   * @throws Rejection INVALID_INPUT on `after` or `before`
   */
  constructor(page: PageArgs, order: KeysetOrder, parameters: number) {
    const { first, after, last, before } = page;
    this.isBackward = last != null;
    this.size = last ?? first;
    const conditions: string[] = [];
    this.values = [];
    const add = (field: 'after' | 'before', cursor: string, isLater: boolean): void => {
      const placeholders = decodeKeys(field, cursor, order).map((key, at) => {
        this.values.push(key);
        return `$${parameters + this.values.length}::${order.keys[at]!.type}`;
      });
      const sign = isLater === order.isDescending ? '<' : '>';
      conditions.push(`(${order.keys.map(({ sql }) => sql).join(', ')}) ${sign} (${placeholders.join(', ')})`);
    };
    if (after != null && after !== '') add('after', after, true);
    if (before != null && before !== '') add('before', before, false);
    this.hasStart = this.isBackward ? before != null && before !== '' : after != null && after !== '';
    this.condition = conditions.length === 0 ? 'true' : conditions.join(' and ');
    const direction = order.isDescending === this.isBackward ? 'asc' : 'desc';
    this.orderBy = order.keys.map(({ sql }) => `${sql} ${direction}`).join(', ');
    this.values.push(this.size + 1);
    this.limit = `$${parameters + this.values.length}`;
    this.name = [this.isBackward ? '-last' : '', after ? '-after' : '', before ? '-before' : ''].join('');
  }

  /**
   * @param rows as the statement gave them
   * @param keysOf the keys of a row, in the order of `KeysetOrder.keys`
   */
  connection<R, T>(
    rows: readonly R[],
    totalCount: number,
    keysOf: (row: R) => readonly Key[],
    toNode: (row: R) => T,
  ): Connection<T> {
    const hasMore = rows.length > this.size;
    const page = rows.slice(0, this.size);
    if (this.isBackward) page.reverse();
    const edges = page.map((row) => ({ cursor: encodeCursor(keysOf(row)), node: toNode(row) }));
    return {
      edges,
      pageInfo: {
        hasNextPage: this.isBackward ? this.hasStart : hasMore,
        hasPreviousPage: this.isBackward ? hasMore : this.hasStart,
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      },
      totalCount,
    };
  }
}

/** An opaque cursor over the sort keys of a row. */
function encodeCursor(keys: readonly Key[]): string {
  return Buffer.from(JSON.stringify(keys)).toString('base64url');
}

const isOfType: Record<KeyType, (key: string) => boolean> = {
  timestamptz: isMoment,
  uuid: (key) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(key),
  text: (key) => !key.includes('\0'),
  int: (key) => /^-?\d{1,9}$/.test(key),
};

const MOMENT = /^(?!0000)(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(\.\d{1,6})?[+-](0\d|1[0-5])(:[0-5]\d)?$/;

/** Whether PostgreSQL reads the text as a moment: a day like 31 February is an error of the statement there. */
function isMoment(key: string): boolean {
  const [, day = '', time = ''] = MOMENT.exec(key) ?? [];
  const parsed = new Date(`${day}T${time}Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(`${day}T${time}`);
}

function decodeKeys(field: 'after' | 'before', cursor: string, { keys }: KeysetOrder): Key[] {
  const decoded = parse(cursor);
  const fits = Array.isArray(decoded) && decoded.length === keys.length;
  if (fits && keys.every(({ type }, at) => isKey(decoded[at]) && isOfType[type](String(decoded[at])))) {
    return decoded as Key[];
  }
  throw invalid(field, 'cursor');
}

function isKey(value: unknown): value is Key {
  return typeof value === 'string' || typeof value === 'number';
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return undefined;
  }
}
