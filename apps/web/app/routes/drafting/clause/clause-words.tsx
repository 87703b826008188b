import type { ClauseKind } from '@sic/api-client/drafting';
import { FormattedText } from '../wording/formatted-text.js';
import './clause-text.css';

interface ClauseWordsProps {
  readonly kind: ClauseKind | null;
  readonly wording: string;
  readonly lang: string;
}

/** The words of a clause, set as its kind asks for, with their own formatting. */
export function ClauseWords({ kind, wording, lang }: ClauseWordsProps) {
  const as = kind === 'QUOTE' ? 'blockquote' : kind === 'CODE' ? 'pre' : 'p';
  return <FormattedText as={as} className="clause-words" markdown={wording} lang={lang} />;
}
