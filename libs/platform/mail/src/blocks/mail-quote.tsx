import { languageOfWords } from '@sic/kernel';
import type { ReactNode } from 'react';
import { colour, font } from '../mail-theme.js';

/** Somebody's own words: a reason, a comment, a clause. In their own language and direction, because people write as they do. */
export function MailQuote({ children, by }: { readonly children: ReactNode; readonly by?: string }): ReactNode {
  return (
    <blockquote
      className="mail-quote"
      style={{ margin: '0 0 16px', padding: '2px 0 2px 16px', borderLeft: `3px solid ${colour.accent}` }}
    >
      <p
        lang={typeof children === 'string' ? languageOfWords(children) : undefined}
        dir="auto"
        className="mail-text mail-lines"
        style={{
          margin: '0',
          fontFamily: font.reading,
          fontSize: '16px',
          lineHeight: '26px',
          color: colour.text,
          whiteSpace: 'pre-line',
        }}
      >
        {children}
      </p>
      {by === undefined ? null : (
        <p
          className="mail-muted"
          style={{
            margin: '4px 0 0',
            fontFamily: font.text,
            fontSize: '14px',
            lineHeight: '22px',
            color: colour.muted,
          }}
        >
          {by}
        </p>
      )}
    </blockquote>
  );
}
