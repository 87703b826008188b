import { asWritten } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { Link } from 'react-router';
import { UndoneWords } from './undone-words.js';

export interface UndoneListProps {
  /** Which way: what a decision takes out, or what takes out what it brought in. */
  readonly name: 'undoes' | 'undoneBy';
  readonly undone: readonly {
    /** The amendment on the other side; null when it may not be seen. */
    readonly other: { readonly id: string; readonly number: number } | null;
    readonly reason: string;
    readonly lostWords: readonly string[];
    readonly restoredWords: readonly string[];
  }[];
  readonly language: string;
}

/** Accepted amendments whose change was taken out again, with the words and the reason. Nothing when there are none. */
export function UndoneList({ name, undone, language }: UndoneListProps) {
  const { t } = useTranslation('drafting');
  return undone.map(({ other, reason, lostWords, restoredWords }, index) => (
    <div key={other?.id ?? index} className="undone-entry">
      <h3 className="small-heading">
        {other === null ? (
          t(`undo.${name}Hidden`)
        ) : (
          <Link to={`/amendments/${other.id}`}>{t(`undo.${name}`, { number: other.number })}</Link>
        )}
      </h3>
      <p className="small">
        <UndoneWords lostWords={lostWords} restoredWords={restoredWords} language={language} />
      </p>
      <p className="kept-text" {...asWritten(reason)}>
        {reason}
      </p>
    </div>
  ));
}
