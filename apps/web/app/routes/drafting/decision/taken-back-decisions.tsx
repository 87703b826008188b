import { asWritten, DateTime } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import type { Amendment } from '../amendment/amendment-page.js';
import { MarkedText } from '../wording/marked-text.js';
import { MemberName } from '../member-name.js';

/** Decisions that are not in force any more: what was decided, and both reasons. */
export function TakenBackDecisions({ amendment }: { readonly amendment: Amendment }) {
  const { t } = useTranslation('drafting');
  const { takenBackDecisions: decisions, target } = amendment;
  if (decisions.length === 0) return null;
  return (
    <section aria-labelledby="taken-back">
      <h2 id="taken-back">{t('takeBack.title', { count: decisions.length })}</h2>
      <ol className="plain-list stack">
        {decisions.map((decision) => (
          <li key={decision.id} className="card decision">
            <h3>{t(`outcome.${decision.outcome}`)}</h3>
            <p className="muted small">
              {decision.decider === null ? t('decision.platform') : <MemberName member={decision.decider} />} ·{' '}
              <DateTime value={decision.createdAt} /> · {t('takeBack.by')} <MemberName member={decision.takenBackBy} />{' '}
              · <DateTime value={decision.takenBackAt ?? ''} />
            </p>
            <h4 className="small-heading">{t('takeBack.why')}</h4>
            <p className="kept-text" {...asWritten(decision.takeBackReason)}>
              {decision.takeBackReason}
            </p>
            <h4 className="small-heading">{t('decision.reason')}</h4>
            <p className="kept-text" {...asWritten(decision.reason)}>
              {decision.reason}
            </p>
            {decision.wordingAfter === decision.wordingBefore ? null : (
              <details>
                <summary>{t('decision.wording')}</summary>
                <MarkedText
                  runs={decision.runs}
                  lang={target.language}
                  wordings={{ before: decision.wordingBefore, after: decision.wordingAfter }}
                />
              </details>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
