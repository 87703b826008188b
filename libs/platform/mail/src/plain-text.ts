import { toPlainText } from 'react-email';

/** The little of html-to-text that the formatters below touch. */
interface TextBuilder {
  openBlock(options: { leadingLineBreaks: number }): void;
  closeBlock(options: { trailingLineBreaks: number }): void;
  addInline(text: string, options?: object): void;
  addLiteral(text: string): void;
  addLineBreak(): void;
}
interface TextElement {
  readonly attribs: Readonly<Record<string, string | undefined>>;
  readonly children: readonly TextElement[];
}
type Walk = (children: readonly TextElement[], builder: TextBuilder) => void;
type Formatter = (element: TextElement, walk: Walk, builder: TextBuilder) => void;

function between(before: string, after: string): Formatter {
  return (element, walk, builder) => {
    builder.addInline(before);
    walk(element.children, builder);
    builder.addInline(after);
  };
}

/** "Read the decision:" and the address on a line of its own, so that it can be copied whole. */
const buttonAndAddress: Formatter = (element, walk, builder) => {
  builder.openBlock({ leadingLineBreaks: 2 });
  walk(element.children, builder);
  builder.addInline(':');
  builder.addLineBreak();
  builder.addLiteral(element.attribs['href'] ?? '');
  builder.closeBlock({ trailingLineBreaks: 2 });
};

const OPTIONS = {
  wordwrap: false,
  formatters: {
    buttonAndAddress,
    factLabel: between('', ': '),
    inserted: between('[+', '+]'),
    deleted: between('[-', '-]'),
  },
  selectors: [
    ...['h1', 'h2', 'h3'].map((selector) => ({ selector, options: { uppercase: false } })),
    { selector: 'a.mail-button', format: 'buttonAndAddress' },
    { selector: 'tr.mail-fact', format: 'block', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
    { selector: 'th.mail-fact-label', format: 'factLabel' },
    { selector: 'td.mail-fact-value', format: 'inline' },
    // Members' own line breaks, which the page keeps with `white-space: pre-line`.
    { selector: 'p.mail-lines', format: 'pre', options: { leadingLineBreaks: 2, trailingLineBreaks: 2 } },
    { selector: 'ins', format: 'inserted' },
    { selector: 'del', format: 'deleted' },
  ],
};

/** The words of a rendered mail: headings as written, addresses in full, changes as `[+added+]` and `[-removed-]`. */
export function plainText(html: string): string {
  return toPlainText(html, OPTIONS)
    .replace(/[ \t]+$/gmu, '')
    .replace(/\n{3,}/gu, '\n\n')
    .trim()
    .concat('\n');
}
