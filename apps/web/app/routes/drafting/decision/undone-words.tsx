import { useTranslation } from '@sic/ui/translation';
import { Fragment } from 'react';

export interface UndoneWordsProps {
  readonly lostWords: readonly string[];
  readonly restoredWords: readonly string[];
  readonly language: string;
}

/** The passages that go, and those that come back, when something that was accepted is taken out. */
export function UndoneWords({ lostWords, restoredWords, language }: UndoneWordsProps) {
  const { t } = useTranslation('drafting');
  const lists = [
    ['lost', lostWords],
    ['restored', restoredWords],
  ] as const;
  return lists.map(([name, passages]) =>
    passages.length === 0 ? null : (
      <span key={name} className="undone-words">
        {t(`undo.${name}`)}{' '}
        {passages.map((passage, index) => (
          <Fragment key={index}>
            {index === 0 ? null : ', '}
            <q lang={language} dir="auto">
              {passage}
            </q>
          </Fragment>
        ))}
      </span>
    ),
  );
}
