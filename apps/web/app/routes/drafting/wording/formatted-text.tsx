import { type Marked, markdownTree } from '@sic/text';
import { Fragment, type ReactNode } from 'react';
import './formatted-text.css';

type Tree = ReturnType<typeof markdownTree>;
type Node = Tree['children'][number];

/** How words that stand out are shown. */
export type ShowMarked = (words: ReactNode, mark: Marked['mark']) => ReactNode;

const asItIs: ShowMarked = (words) => words;

export interface FormattedTextProps {
  /** A wording in Markdown. */
  readonly markdown: string;
  readonly lang?: string;
  readonly className?: string;
  /** The element of a wording that is one paragraph. */
  readonly as?: 'p' | 'blockquote' | 'pre' | 'span';
}

/** A wording as it is set: bold, italics, links, lists, tables, quotations, footnotes and line breaks. */
export function FormattedText({ markdown, ...around }: FormattedTextProps) {
  return <FormattedTree tree={markdownTree(markdown)} {...around} />;
}

export interface FormattedTreeProps extends Omit<FormattedTextProps, 'markdown'> {
  readonly tree: Tree;
  readonly showMarked?: ShowMarked;
}

/** The same for a tree in which words stand out. */
export function FormattedTree({
  tree: { children },
  showMarked = asItIs,
  lang,
  className,
  as: Element = 'p',
}: FormattedTreeProps) {
  const all = shower(showMarked);
  const [only] = children;
  const around = { className, lang, dir: 'auto' as const };
  if (children.length === 1 && only?.type === 'paragraph') return <Element {...around}>{all(only.children)}</Element>;
  if (children.length === 1 && only?.type === 'code') return <pre {...around}>{only.value}</pre>;
  const Block = Element === 'blockquote' ? 'blockquote' : 'div';
  return (
    <Block {...around} className={`${className ?? ''} formatted-blocks`.trim()}>
      {all(children)}
    </Block>
  );
}

type ShowAll = (nodes: readonly Node[]) => ReactNode;

function shower(showMarked: ShowMarked): ShowAll {
  const all: ShowAll = (nodes) =>
    nodes.map((node, index) => <Fragment key={index}>{shown(node, all, showMarked)}</Fragment>);
  return all;
}

function shown(node: Node, all: ShowAll, showMarked: ShowMarked): ReactNode {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'marked':
      return showMarked(all(node.children), node.mark);
    case 'break':
      return <br />;
    case 'strong':
      return <strong>{all(node.children)}</strong>;
    case 'emphasis':
      return <em>{all(node.children)}</em>;
    case 'inlineCode':
      return <code>{node.value}</code>;
    case 'link':
      return linked(node.url, node.title ?? undefined, all(node.children));
    case 'image':
      return linked(node.url, node.title ?? undefined, node.alt === null || node.alt === '' ? node.url : node.alt);
    case 'footnoteReference':
      return <sup>{node.identifier}</sup>;
    case 'paragraph':
      return <p dir="auto">{all(node.children)}</p>;
    case 'blockquote':
      return <blockquote>{all(node.children)}</blockquote>;
    case 'code':
      return <pre>{node.value}</pre>;
    case 'thematicBreak':
      return <hr />;
    case 'list': {
      const items = node.children.map((item, index) => <li key={index}>{inItem(item.children, all)}</li>);
      return node.ordered === true ? <ol start={node.start ?? 1}>{items}</ol> : <ul>{items}</ul>;
    }
    case 'table':
      return <Table rows={node.children} align={node.align ?? []} all={all} />;
    case 'footnoteDefinition':
      return (
        <div className="footnote">
          <sup>{node.identifier}</sup> <div>{inItem(node.children, all)}</div>
        </div>
      );
    default:
      return null;
  }
}

/** The words of an item stand in it without a paragraph around them. */
function inItem(children: readonly Node[], all: ShowAll): ReactNode {
  const [first, ...rest] = children;
  return first?.type === 'paragraph' ? (
    <>
      {all(first.children)}
      {all(rest)}
    </>
  ) : (
    all(children)
  );
}

/** A path or an anchor of another place leads nowhere here: its words are shown without it. */
function linked(url: string, title: string | undefined, children: ReactNode): ReactNode {
  if (!/^(?:https?:\/\/|mailto:|tel:)/i.test(url)) return children;
  return (
    <a href={url} title={title} rel="nofollow noopener ugc">
      {children}
    </a>
  );
}

interface TableProps {
  readonly rows: readonly Extract<Node, { type: 'tableRow' }>[];
  readonly align: readonly ('left' | 'right' | 'center' | null)[];
  readonly all: ShowAll;
}

function Table({ rows: [head, ...rows], align, all }: TableProps) {
  const style = (column: number) => ({ textAlign: align[column] ?? undefined });
  return (
    <div className="formatted-table">
      <table>
        <thead>
          <tr>
            {head?.children.map((cell, column) => (
              <th key={column} scope="col" style={style(column)}>
                {all(cell.children)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.children.map((cell, column) => (
                <td key={column} style={style(column)}>
                  {all(cell.children)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
