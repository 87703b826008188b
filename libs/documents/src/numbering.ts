import { childOf, type Element, elementsOf, valueIn } from './xml.js';

/** Where a paragraph stands in lists. */
export interface ListPlace {
  readonly listId: string;
  /** The depth in lists of lists, from 0. */
  readonly level: number;
  /** The number that it has; null for a bullet. */
  readonly number: number | null;
  /** It is counted with letters or Roman numerals. */
  readonly isLettered: boolean;
}

interface Level {
  readonly format: string;
  readonly start: number;
}

/** Counts the paragraphs of the lists of a document, as the word processor shows their numbers. */
export class Numbering {
  private readonly levels = new Map<string, Map<number, Level>>();
  private readonly lists = new Map<string, { readonly kind: string; readonly overrides: Map<number, number> }>();
  private readonly counters = new Map<string, number[]>();
  private readonly begun = new Set<string>();

  constructor(root: Element | undefined) {
    for (const element of root === undefined ? [] : elementsOf(root)) {
      const { attributes } = element;
      if (element.name === 'w:abstractNum') this.levels.set(attributes['w:abstractNumId'] ?? '', levelsOf(element));
      if (element.name === 'w:num') {
        const kind = valueIn(element, 'w:abstractNumId') ?? '';
        this.lists.set(attributes['w:numId'] ?? '', { kind, overrides: overridesOf(element) });
      }
    }
  }

  /** The place of the next paragraph with these properties; null when it is in no list. */
  place(properties: Element | undefined): ListPlace | null {
    const listId = valueIn(properties, 'w:numId') ?? '0';
    const level = Math.min(Math.max(Number(valueIn(properties, 'w:ilvl') ?? 0) || 0, 0), 8);
    const list = this.lists.get(listId);
    if (list === undefined) return null;
    const { format, start } = this.levels.get(list.kind)?.get(level) ?? { format: 'bullet', start: 1 };
    if (format === 'none') return null;
    const number = this.count(listId, list, level, start);
    const isBullet = format === 'bullet';
    return { listId, level, number: isBullet ? null : number, isLettered: !isBullet && !/^decimal/.test(format) };
  }

  private count(
    listId: string,
    { kind, overrides }: { readonly kind: string; readonly overrides: ReadonlyMap<number, number> },
    level: number,
    start: number,
  ): number {
    const counters = this.counters.get(kind) ?? [];
    this.counters.set(kind, counters);
    const override = overrides.get(level);
    if (override !== undefined && !this.begun.has(`${listId} ${String(level)}`)) counters[level] = override - 1;
    this.begun.add(`${listId} ${String(level)}`);
    const number = (counters[level] ?? start - 1) + 1;
    counters[level] = number;
    // Levels below begin again.
    counters.length = level + 1;
    return number;
  }
}

function levelsOf(list: Element): Map<number, Level> {
  const levels = elementsOf(list).filter(({ name }) => name === 'w:lvl');
  return new Map(
    levels.map((level) => [
      Number(level.attributes['w:ilvl'] ?? 0),
      { format: valueIn(level, 'w:numFmt') ?? 'decimal', start: Number(valueIn(level, 'w:start') ?? 1) || 0 },
    ]),
  );
}

function overridesOf(list: Element): Map<number, number> {
  const overrides = elementsOf(list).filter(({ name }) => name === 'w:lvlOverride');
  return new Map(
    overrides.flatMap((override): [number, number][] => {
      const start = valueIn(
        childOf(override, 'w:startOverride') === undefined ? undefined : override,
        'w:startOverride',
      );
      return start === undefined ? [] : [[Number(override.attributes['w:ilvl'] ?? 0), Number(start) || 0]];
    }),
  );
}
