import { childOf, type Element, elementsOf, isOn, valueIn } from './xml.js';

/** What a style says of the text that has it. */
export interface Style {
  /** Of a heading its level from 1; 0 of the title of the text. */
  readonly heading: number | null;
  readonly isContents: boolean;
  readonly isQuote: boolean;
  readonly isStrong: boolean | null;
  readonly isEmphasis: boolean | null;
  readonly numbering: Element | undefined;
}

const PLAIN: Style = {
  heading: null,
  isContents: false,
  isQuote: false,
  isStrong: null,
  isEmphasis: null,
  numbering: undefined,
};
const MOST_PARENTS = 20;

/** The styles of a document by their ids; what one does not say, the one says on which it is based. */
export class Styles {
  private readonly elements: ReadonlyMap<string, Element>;

  constructor(root: Element | undefined) {
    const all = root === undefined ? [] : elementsOf(root).filter(({ name }) => name === 'w:style');
    this.elements = new Map(all.map((style) => [style.attributes['w:styleId'] ?? '', style]));
  }

  of(id: string | undefined, depth = 0): Style {
    const element = this.elements.get(id ?? '');
    if (element === undefined || depth > MOST_PARENTS) return PLAIN;
    const parent = this.of(valueIn(element, 'w:basedOn'), depth + 1);
    const paragraph = childOf(element, 'w:pPr');
    const run = childOf(element, 'w:rPr');
    const name = (valueIn(element, 'w:name') ?? '').toLowerCase();
    const heading = headingOf(name, valueIn(paragraph, 'w:outlineLvl')) ?? parent.heading;
    const isOwn = (mark: string): boolean | null => {
      const found = childOf(run, mark);
      return found === undefined ? null : isOn(found);
    };
    return {
      heading,
      isContents: /^toc \d/.test(name) || parent.isContents,
      isQuote: /^(?:intense )?quote$/.test(name) || parent.isQuote,
      // A heading is bold by its style, which says nothing of its words.
      isStrong: heading !== null ? null : (isOwn('w:b') ?? parent.isStrong),
      isEmphasis: heading !== null ? null : (isOwn('w:i') ?? parent.isEmphasis),
      numbering: childOf(paragraph, 'w:numPr') ?? parent.numbering,
    };
  }
}

/** The names of styles are English in the file, whatever the language of the program. */
function headingOf(name: string, outline: string | undefined): number | null {
  if (name === 'title') return 0;
  const [, level] = /^heading (\d)$/.exec(name) ?? [];
  if (level !== undefined) return Number(level);
  return levelOf(outline);
}

/** The level of a heading by its outline, which is counted from 0; 9 is the body of the text. */
export function levelOf(outline: string | undefined): number | null {
  const level = Number(outline ?? '9');
  return Number.isInteger(level) && level >= 0 && level < 9 ? level + 1 : null;
}
