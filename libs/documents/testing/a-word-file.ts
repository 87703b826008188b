import { strToU8, zipSync, type Zippable } from 'fflate';

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
].join(' ');
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Parts of a Word file, each without its root element. */
export interface WordParts {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly comments?: string;
  readonly header?: string;
  /** Addresses outside the file, by the ids of their relationships. */
  readonly links?: Readonly<Record<string, string>>;
  /** Further files, and what replaces those above. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
}

/** The styles that word processors bring along, and letters for bold and italics. */
export const STYLES = [
  ...['Title', 'heading 1', 'heading 2', 'heading 3'].map(
    (name) =>
      `<w:style w:type="paragraph" w:styleId="${name.replace('heading ', 'Heading')}"><w:name w:val="${name}"/><w:rPr><w:b/></w:rPr></w:style>`,
  ),
  '<w:style w:type="paragraph" w:styleId="Quote"><w:name w:val="Quote"/><w:rPr><w:i w:val="0"/></w:rPr></w:style>',
  '<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>',
  '<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>',
].join('');

/** A Word file as bytes. */
export function aWordFile({ body, links = {}, files = {}, ...parts }: WordParts): Uint8Array {
  const own = Object.entries({ styles: STYLES, ...parts }).filter(([, xml]) => xml !== undefined);
  const relations = [
    ...own.map(([name], index) => relation(`part${index}`, name, `${name}.xml`)),
    ...Object.entries(links).map(([id, url]) => relation(id, 'hyperlink', url, ' TargetMode="External"')),
  ];
  const all: Record<string, string | Uint8Array> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': `<Relationships xmlns="${RELATIONS}">${relation('main', 'officeDocument', 'word/document.xml')}</Relationships>`,
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${RELATIONS}">${relations.join('')}</Relationships>`,
    ...Object.fromEntries(
      own.map(([name, xml]) => [`word/${name}.xml`, `<w:${name} ${NAMESPACES}>${xml}</w:${name}>`]),
    ),
    ...files,
  };
  const bytes: Zippable = Object.fromEntries(
    Object.entries(all).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]),
  );
  return zipSync(bytes);
}

function relation(id: string, kind: string, target: string, more = ''): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${escaped(target)}"${more}/>`;
}

export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}

/** Words that are set in one way; `properties` are those of a run, such as `<w:b/>`. */
export function run(words: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${escaped(words)}</w:t></w:r>`;
}

/** A paragraph of runs; `properties` are those of a paragraph. */
export function paragraph(runs: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`;
}

export function styled(style: string, words: string): string {
  return paragraph(run(words), `<w:pStyle w:val="${style}"/>`);
}

/** A paragraph in a list, at a depth from 0. */
export function item(list: number, level: number, runs: string): string {
  return paragraph(runs, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
}

interface ListKind {
  readonly format: string;
  readonly start?: number;
}

/** Lists by their ids, each with three levels of the same kind; the numbers of the first level begin at `start`. */
export function lists(kinds: Readonly<Record<number, ListKind>>): string {
  const all = Object.entries(kinds);
  const abstract = all.map(([id, { format, start = 1 }]) => {
    const levels = [0, 1, 2].map(
      (level) =>
        `<w:lvl w:ilvl="${level}"><w:start w:val="${level === 0 ? start : 1}"/><w:numFmt w:val="${format}"/></w:lvl>`,
    );
    return `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
  });
  return [...abstract, ...all.map(([id]) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`)].join(
    '',
  );
}

export function table(rows: readonly (readonly string[])[]): string {
  const cell = (words: string): string => `<w:tc><w:tcPr/>${paragraph(run(words))}</w:tc>`;
  return `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
}
