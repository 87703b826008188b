/*
 * Where a block of a text stands, as the white space before its first word says it: an empty line, then a step for each
 * container around it, from the outside in. Nothing after the empty line: a paragraph of its own.
 *
 *   q! a new quotation            q= in the same one as the block before
 *   u! a new list with bullets    u+ the next item of it              u= in the same item
 *   o7! a new list from 7 on      o+ the next item of it              o= in the same item
 *   t!lcr- a new table            t+ the next row                     t= the next cell
 *   f!1 the footnote 1                                                f= in the same footnote
 */

export type ContainerKind = 'q' | 'u' | 'o' | 't' | 'f';

export interface Step {
  readonly kind: ContainerKind;
  readonly place: 'new' | 'next' | 'same';
  /** The first number of a list, the columns of a table, the label of a footnote. */
  readonly detail: string;
}

const PLACES = { '!': 'new', '+': 'next', '=': 'same' } as const;

/** Does a block begin after this white space? */
export function beginsBlock(gap: string): boolean {
  return gap.includes('\n') && gap !== '\n';
}

export function gapBefore(path: readonly string[]): string {
  return path.length === 0 ? '\n\n' : `\n\n${AROUND}${path.join('/')}${AROUND}`;
}

/** A control character, which no text has: around what white space says of the place of a block. */
const AROUND = String.fromCharCode(1);
const PLACE = new RegExp(`${AROUND}([^${AROUND}]*)${AROUND}`, 'g');

/** White space, or a text with it, without what is said of the places of blocks. */
export function withoutPlaces(text: string): string {
  return text.replace(PLACE, '');
}

/** The steps of a gap that begins a block. What white space of two texts was merged to is read as far as it can be. */
export function stepsOf(gap: string): Step[] {
  return [...gap.matchAll(PLACE)]
    .slice(-1)
    .flatMap(([, path]) => path!.split('/'))
    .flatMap((step) => {
      const [, kind, first = '', sign, rest = ''] = /^([quotf])(\d*)([!+=])(.*)$/.exec(step) ?? [];
      if (kind === undefined) return [];
      const place = PLACES[sign as keyof typeof PLACES];
      return [{ kind: kind as ContainerKind, place, detail: kind === 'o' ? first : rest }];
    });
}

/** The step of a container: what it is for its first block, and that it goes on for each further one. */
export class OpenContainer {
  private isFirst = true;

  constructor(
    private readonly first: string,
    private readonly further: string,
  ) {}

  step(): string {
    const step = this.isFirst ? this.first : this.further;
    this.isFirst = false;
    return step;
  }
}
