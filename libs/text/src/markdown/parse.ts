import type { Definition, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmFootnoteFromMarkdown, gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown, gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { type ConstructName, toMarkdown } from 'mdast-util-to-markdown';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import { normalCharacters } from './normal-characters.js';

/** What the text of a clause has no use for: HTML is words, indented lines are no code, and underlined lines no headings. */
const PLAIN = { disable: { null: ['htmlFlow', 'htmlText', 'codeIndented', 'setextUnderline'] } };

/** Bare addresses as the parser finds them; looking for more in the tree would find those that were escaped. */
const ADDRESSES = { ...gfmAutolinkLiteralFromMarkdown(), transforms: [] };

/** Beyond this a parser may need minutes: its time grows with the square of the number of signs that may belong together. */
const MOST_SIGNS = 1_500;
const DEEP_QUOTE = /(?:>[ \t]*){20}/;

/** Without one of these a text is the same in Markdown as it is: words on one line. */
const SPECIAL = /[\\`*_[\]<>&|~!#\n\t]|:\/\/|www\.|@|^[-+=]|^\d+[.)]|^ | $| {2}/i;

/** Whether a text says the same as plain words and as Markdown, so that it needs no parser. */
export function isPlain(text: string): boolean {
  return !SPECIAL.test(text);
}

/** Whether a text has more signs of Markdown than any text that people write. It is taken as plain words. */
export function isIntricate(text: string): boolean {
  const signs = text.replace(/\\./g, '').match(/[*_[\]`<]/g);
  return (signs?.length ?? 0) > MOST_SIGNS || DEEP_QUOTE.test(text);
}

/** The tree of a Markdown text: CommonMark with tables, footnotes and bare addresses, without HTML; its words in their normal form. */
export function parse(text: string): Root {
  const tree = fromMarkdown(text, {
    extensions: [gfmTable(), gfmFootnote(), gfmAutolinkLiteral(), PLAIN],
    mdastExtensions: [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown(), ADDRESSES],
  });
  return text.includes('&') ? normalCharacters(tree) : tree;
}

const IN_LINKS: ConstructName[] = ['autolink', 'link', 'image', 'label'];

/** The one way in which a tree is written. */
export function write(tree: Root): string {
  return toMarkdown(tree, {
    bullet: '-',
    bulletOther: '*',
    bulletOrdered: '.',
    emphasis: '*',
    strong: '*',
    fence: '`',
    fences: true,
    rule: '-',
    listItemIndent: 'one',
    incrementListMarker: true,
    resourceLink: false,
    tightDefinitions: true,
    extensions: [gfmTableToMarkdown({ tablePipeAlign: false }), gfmFootnoteToMarkdown()],
    // The bare addresses of a text are links in the tree; what is left of them is text and must not become one.
    unsafe: [
      { character: '@', before: '[+\\-.\\w]', after: '[\\-.\\w]', inConstruct: 'phrasing', notInConstruct: IN_LINKS },
      { character: '.', before: '[Ww]', after: '[\\-.\\w]', inConstruct: 'phrasing', notInConstruct: IN_LINKS },
      { character: ':', before: '[ps]', after: '\\/', inConstruct: 'phrasing', notInConstruct: IN_LINKS },
    ],
  }).replace(/\n$/, '');
}

/** The addresses that a text defines, by their labels. */
export function definitionsOf(tree: Root): ReadonlyMap<string, Definition> {
  const found = new Map<string, Definition>();
  const look = (node: { type: string; children?: unknown[] }): void => {
    if (node.type === 'definition') {
      const definition = node as unknown as Definition;
      if (!found.has(definition.identifier)) found.set(definition.identifier, definition);
    }
    for (const child of node.children ?? []) look(child as { type: string });
  };
  look(tree);
  return found;
}
