import type { ReactNode } from 'react';
import { colour, font } from '../mail-theme.js';

/** A run of words of a changed wording: kept, brought in, or taken out. */
export interface MailDiffRun {
  readonly kind: 'same' | 'inserted' | 'deleted';
  readonly text: string;
}

/** A wording with its changes marked: underlined and struck through, so that colour is never the only sign. */
export function MailDiff({ runs }: { readonly runs: readonly MailDiffRun[] }): ReactNode {
  return (
    <p
      dir="auto"
      className="mail-text mail-lines"
      style={{
        margin: '0 0 16px',
        fontFamily: font.reading,
        fontSize: '16px',
        lineHeight: '28px',
        color: colour.text,
        whiteSpace: 'pre-line',
      }}
    >
      {runs.map(({ kind, text }, at) => {
        if (kind === 'inserted') {
          return (
            <ins
              key={at}
              className="mail-ins"
              style={{
                color: colour.insertedText,
                backgroundColor: colour.insertedGround,
                textDecoration: 'underline',
              }}
            >
              {text}
            </ins>
          );
        }
        if (kind === 'deleted') {
          return (
            <del
              key={at}
              className="mail-del"
              style={{
                color: colour.deletedText,
                backgroundColor: colour.deletedGround,
                textDecoration: 'line-through',
              }}
            >
              {text}
            </del>
          );
        }
        return <span key={at}>{text}</span>;
      })}
    </p>
  );
}
