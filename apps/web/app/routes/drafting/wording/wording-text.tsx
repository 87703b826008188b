import { DiffText, type DiffRun } from '@sic/ui';
import { Fragment } from 'react';
import { blocksOf, type Line, type List } from './wording-blocks.js';
import './wording-text.css';

export interface WordingTextProps {
  readonly runs: readonly DiffRun[];
  readonly lang: string;
  readonly className: string;
}

/** A wording as text and lists, the same in proposals, in the draft and in versions; what changes in it is marked. */
export function WordingText({ runs, lang, className }: WordingTextProps) {
  const blocks = blocksOf(runs);
  if (!blocks.some(({ kind }) => kind === 'list')) {
    return (
      <p className={className} dir="auto">
        <DiffText runs={runs} lang={lang} />
      </p>
    );
  }
  return (
    <div className={className} lang={lang}>
      {blocks.map((block, index) =>
        block.kind === 'list' ? (
          <WordingList key={index} list={block.list} />
        ) : (
          <p key={index} dir="auto">
            <Lines lines={block.lines} />
          </p>
        ),
      )}
    </div>
  );
}

function WordingList({ list: { start, items } }: { readonly list: List }) {
  const children = items.map(({ lines, lists }, index) => (
    <li key={index} dir="auto">
      <Lines lines={lines} />
      {lists.map((list, at) => (
        <WordingList key={at} list={list} />
      ))}
    </li>
  ));
  return start === null ? (
    <ul className="wording-list">{children}</ul>
  ) : (
    <ol className="wording-list" start={start}>
      {children}
    </ol>
  );
}

function Lines({ lines }: { readonly lines: readonly Line[] }) {
  return lines.map((line, index) => (
    <Fragment key={index}>
      {index === 0 ? null : <br />}
      <DiffText runs={line} />
    </Fragment>
  ));
}
