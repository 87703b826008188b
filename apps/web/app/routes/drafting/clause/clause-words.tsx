import type { ClauseKind } from '@sic/api-client/drafting';
import { hasLists } from '../wording/wording-blocks.js';
import { PlainWording } from '../wording/wording-text.js';
import './clause-text.css';

interface ClauseWordsProps {
  readonly kind: ClauseKind | null;
  readonly wording: string;
  readonly lang: string;
}

/** The words of a clause, set as its kind asks for, with the lists that stand in it. */
export function ClauseWords({ kind, wording, lang }: ClauseWordsProps) {
  if (kind !== 'CODE' && hasLists(wording)) {
    return <PlainWording className="clause-words" wording={wording} lang={lang} />;
  }
  const Words = kind === 'QUOTE' ? 'blockquote' : kind === 'CODE' ? 'pre' : 'p';
  return (
    <Words className="clause-words" lang={lang} dir="auto">
      {wording}
    </Words>
  );
}
