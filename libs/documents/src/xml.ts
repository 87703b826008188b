import { SaxesParser } from 'saxes';
import { UnreadableDocument } from './unreadable-document.js';

/** An element with its name as written, such as `w:p`. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

const MOST_ELEMENTS = 400_000;
const MOST_DEPTH = 200;
/** Of all other elements the text is white space between elements. */
const WITH_TEXT = new Set(['w:t', 'w:delText', 'w:instrText', 'm:t']);

interface OpenElement extends Element {
  readonly children: (Element | string)[];
}

/**
 * The root of an XML text. A text with a document type is refused, so that there are no entities but the five of XML.
 * @throws UnreadableDocument
 */
export function parseXml(text: string): Element {
  const root: OpenElement = { name: '', attributes: {}, children: [] };
  const open: OpenElement[] = [root];
  let count = 0;
  const parser = new SaxesParser();
  parser.on('error', () => {
    throw new UnreadableDocument('DAMAGED');
  });
  parser.on('doctype', () => {
    throw new UnreadableDocument('DAMAGED');
  });
  parser.on('opentag', ({ name, attributes }) => {
    count += 1;
    if (count > MOST_ELEMENTS || open.length > MOST_DEPTH) throw new UnreadableDocument('TOO_MUCH');
    const element: OpenElement = { name, attributes, children: [] };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (words) => {
    const inside = open.at(-1)!;
    if (WITH_TEXT.has(inside.name)) inside.children.push(words);
  });
  parser.write(text).close();
  const [only] = elementsOf(root);
  if (only === undefined) throw new UnreadableDocument('DAMAGED');
  return only;
}

export function elementsOf({ children }: Element): Element[] {
  return children.filter((child) => typeof child !== 'string');
}

/** The first element of a name directly within another. */
export function childOf(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((child): child is Element => typeof child !== 'string' && child.name === name);
}

/** The `w:val` of an element directly within another. */
export function valueIn(element: Element | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes['w:val'];
}

/** Every element of a name, however deep; not within another of the same name. */
export function allIn(element: Element, name: string): Element[] {
  return elementsOf(element).flatMap((child) => (child.name === name ? [child] : allIn(child, name)));
}

/** All words within an element. */
export function wordsIn(element: Element): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return child;
      return child.name === 'w:p' || child.name === 'w:tab' || child.name === 'w:br'
        ? ` ${wordsIn(child)}`
        : child.name === 'w:instrText'
          ? ''
          : wordsIn(child);
    })
    .join('');
}

/** Whether a mark such as `w:b` is set: there, and not switched off. */
export function isOn(element: Element | undefined): boolean {
  return element !== undefined && !['0', 'false', 'off', 'none'].includes(element.attributes['w:val'] ?? '1');
}
