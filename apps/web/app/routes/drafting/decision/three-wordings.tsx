import type { HunkFragment } from '@sic/api-client/drafting';
import { useTranslation } from '@sic/ui/translation';
import { Fragment } from 'react';
import { FormattedText } from '../wording/formatted-text.js';
import { hasBoth, type TakenPassages } from './taken-passages.js';
import '../wording/marked-text.css';
import './three-wordings.css';

export interface ThreeWordingsProps {
  readonly hunks: readonly HunkFragment[];
  readonly language: string;
  /** What the text is that the amendment meets: the latest version unless said. */
  readonly text?: 'current' | 'draft';
  /** For who writes the wording: takes passages into it. */
  readonly passages?: TakenPassages | undefined;
}

/** A text that two changes have reworded differently: its clean stretches, and each conflict with its three wordings. */
export function ThreeWordings({ hunks, language, text = 'current', passages }: ThreeWordingsProps) {
  const { t, language: own } = useTranslation('drafting');
  return (
    <div className="three-wordings">
      {hunks.map((hunk, index) => {
        if (hunk.kind === 'CLEAN') {
          return <FormattedText key={index} className="marked-text" lang={language} markdown={hunk.text ?? ''} />;
        }
        const wordings = [
          ['base', hunk.base],
          ['proposed', hunk.proposed],
          ['current', hunk.current],
        ] as const;
        return (
          <Fragment key={index}>
            <dl className="wording-choices">
              {wordings.map(([name, wording]) => (
                <div key={name} data-wording={name}>
                  <dt>{t(name === 'current' ? `conflict.${text}` : `conflict.${name}`)}</dt>
                  <dd>
                    {wording === null || wording === '' ? (
                      <em lang={own}>{t('conflict.nothing')}</em>
                    ) : (
                      <FormattedText lang={language} markdown={wording} />
                    )}
                  </dd>
                </div>
              ))}
            </dl>
            {passages === undefined ? null : <TakeButtons hunk={hunk} index={index} text={text} passages={passages} />}
            {hunk.suggestion === null ? null : (
              <p className="small">
                <strong>{t('conflict.suggestion')}</strong>{' '}
                <FormattedText as="span" lang={language} markdown={hunk.suggestion} />
              </p>
            )}
          </Fragment>
        );
      })}
      {passages === undefined ? null : (
        <p role="status" className="small">
          {passages.last === undefined ? null : t(`take.${passages.last}`)}
        </p>
      )}
    </div>
  );
}

interface TakeButtonsProps {
  readonly hunk: HunkFragment;
  readonly index: number;
  readonly text: 'current' | 'draft';
  readonly passages: TakenPassages;
}

function TakeButtons({ hunk, index, text, passages }: TakeButtonsProps) {
  const { t } = useTranslation('drafting');
  const choices = [
    ['current', text],
    ['proposed', 'proposed'],
    ...(hasBoth(hunk) ? [['both', 'both'] as const] : []),
  ] as const;
  return (
    <div className="row take-buttons" role="group" aria-label={t('take.label')}>
      {choices.map(([which, words]) => (
        <button
          key={which}
          type="button"
          className="button button-quiet button-small"
          aria-pressed={passages.taken(index) === which}
          onClick={() => passages.take(index, which)}
        >
          {t(`take.${words}`)}
        </button>
      ))}
    </div>
  );
}
