import type { HunkFragment } from '@sic/api-client/drafting';
import { useTranslation } from '@sic/ui/translation';
import { Fragment } from 'react';
import '../wording/marked-text.css';
import './three-wordings.css';

export interface ThreeWordingsProps {
  readonly hunks: readonly HunkFragment[];
  readonly language: string;
}

/** A text that two changes have reworded differently: its clean stretches, and each conflict with its three wordings. */
export function ThreeWordings({ hunks, language }: ThreeWordingsProps) {
  const { t, language: own } = useTranslation('drafting');
  return (
    <div className="three-wordings">
      {hunks.map((hunk, index) => {
        if (hunk.kind === 'CLEAN') {
          return (
            <p key={index} className="marked-text" lang={language} dir="auto">
              {hunk.text}
            </p>
          );
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
                  <dt>{t(`conflict.${name}`)}</dt>
                  <dd lang={language} dir="auto">
                    {wording === null || wording === '' ? <em lang={own}>{t('conflict.nothing')}</em> : wording}
                  </dd>
                </div>
              ))}
            </dl>
            {hunk.suggestion === null ? null : (
              <p className="small">
                <strong>{t('conflict.suggestion')}</strong> <span lang={language}>{hunk.suggestion}</span>
              </p>
            )}
          </Fragment>
        );
      })}
    </div>
  );
}
