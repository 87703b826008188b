import type { DocumentText } from './document-text.js';
import { DocxReader } from './docx-reader.js';
import { Numbering } from './numbering.js';
import { Styles } from './styles.js';
import { type Parts, unpack } from './unpack.js';
import { UnreadableDocument } from './unreadable-document.js';
import { type Element, elementsOf, parseXml, wordsIn } from './xml.js';

/** Several times as many as an import takes. */
const MOST_LETTERS = 1_000_000;

/**
 * Reads a Word file (.docx). It reaches for nothing outside the file, and what it unpacks and reads is bounded.
 * @throws UnreadableDocument
 */
export function readDocx(bytes: Uint8Array): DocumentText {
  const parts = unpack(bytes);
  const types = parts.texts.get('[Content_Types].xml');
  const main = mainPart(parts);
  if (types === undefined || main === undefined) throw new UnreadableDocument('NOT_A_DOCUMENT');
  const hasPrograms = /macroEnabled|vbaProject/i.test(types) || parts.names.some((name) => /vbaProject/i.test(name));
  if (hasPrograms) throw new UnreadableDocument('MACROS');
  const document = partOf(parts, main)!;
  if (wordsIn(document).length > MOST_LETTERS) throw new UnreadableDocument('TOO_MUCH');
  const relations = relationsOf(parts, main);
  const related = (kind: string): Element | undefined => {
    const found = relations.find(({ type }) => type.endsWith(`/${kind}`));
    return found === undefined ? undefined : partOf(parts, `word/${found.target.replace(/^\/?(?:word\/)?/, '')}`);
  };
  const outside = relations
    .filter(({ isOutside }) => isOutside)
    .map(({ id, target }): [string, string] => [id, target]);
  const headers = relations
    .filter(({ type }) => /\/(?:header|footer)$/.test(type))
    .map(({ target }) => `word/${target}`);
  return new DocxReader({
    styles: new Styles(related('styles')),
    numbering: new Numbering(related('numbering')),
    addresses: new Map(outside),
    comments: byId(related('comments')),
    footnotes: byId(related('footnotes')),
    endnotes: byId(related('endnotes')),
    headers: headers.flatMap((name) => partOf(parts, name) ?? []),
  }).read(document);
}

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly isOutside: boolean;
}

/** The part with the text: usually `word/document.xml`. */
function mainPart(parts: Parts): string | undefined {
  const [found] = relationsIn(parts.texts.get('_rels/.rels')).filter(({ type }) => type.endsWith('/officeDocument'));
  const name = found?.target.replace(/^\//, '') ?? 'word/document.xml';
  return parts.texts.has(name) ? name : undefined;
}

function relationsOf(parts: Parts, part: string): Relation[] {
  return relationsIn(parts.texts.get(part.replace(/([^/]+)$/, '_rels/$1.rels')));
}

function relationsIn(text: string | undefined): Relation[] {
  if (text === undefined) return [];
  return elementsOf(parseXml(text)).map(({ attributes }) => ({
    id: attributes['Id'] ?? '',
    type: attributes['Type'] ?? '',
    target: attributes['Target'] ?? '',
    isOutside: attributes['TargetMode'] === 'External',
  }));
}

function partOf(parts: Parts, name: string): Element | undefined {
  const text = parts.texts.get(name);
  return text === undefined ? undefined : parseXml(text);
}

function byId(root: Element | undefined): Map<string, Element> {
  const elements = root === undefined ? [] : elementsOf(root);
  return new Map(elements.map((element) => [element.attributes['w:id'] ?? '', element]));
}
