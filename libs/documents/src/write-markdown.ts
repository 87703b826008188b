import type { Nodes, Root } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { defaultHandlers, type Handle, toMarkdown } from 'mdast-util-to-markdown';

export interface WrittenMarkdown {
  readonly markdown: string;
  /** The line at which a block begins, from 1; 1 for what stands nowhere. */
  readonly lineOf: (block: Nodes | undefined) => number;
}

/** Writes a tree, and remembers at which line each of its blocks begins. */
export function writeMarkdown(root: Root): WrittenMarkdown {
  const lines = new Map<Nodes, number>();
  const tables = gfmTableToMarkdown({ tablePipeAlign: false });
  const footnotes = gfmFootnoteToMarkdown();
  const noting =
    (handle: Handle): Handle =>
    (node: Nodes, parent, state, info) => {
      lines.set(node, info.now.line);
      return handle(node, parent, state, info);
    };
  const markdown = toMarkdown(root, {
    bullet: '-',
    bulletOther: '*',
    emphasis: '*',
    strong: '*',
    listItemIndent: 'one',
    incrementListMarker: true,
    resourceLink: true,
    extensions: [
      tables,
      footnotes,
      {
        handlers: {
          paragraph: noting(defaultHandlers.paragraph),
          heading: noting(defaultHandlers.heading),
          table: noting(tables.handlers!.table as Handle),
          footnoteDefinition: noting(footnotes.handlers!.footnoteDefinition as Handle),
        },
      },
    ],
  });
  return { markdown, lineOf: (block) => (block === undefined ? 1 : (lines.get(block) ?? 1)) };
}
