import type { DeclarationQuery } from '@sic/api-client/drafting';
import { DateTime, StateBadge } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { MemberName } from '../member-name.js';
import './phase-list.css';

type Process = NonNullable<DeclarationQuery['declaration']>['process'];

/** All phases of a process with their dates, and who edits its text. */
export function PhaseList({ process: { phases, phase, editors } }: { readonly process: Process }) {
  const { t } = useTranslation('drafting');
  return (
    <section aria-labelledby="phases">
      <h2 id="phases">{t('phases.title')}</h2>
      <ol className="phase-list">
        {phases.map(({ kind, opensAt }) => (
          <li key={kind} aria-current={kind === phase ? 'step' : undefined}>
            <span className="phase-name">
              {t(`phase.${kind}`)} {kind === phase ? <StateBadge tone="accent">{t('phases.now')}</StateBadge> : null}
            </span>
            <span className="muted small">
              {t('phases.from')} <DateTime value={opensAt} format="dateTime" />
            </span>
          </li>
        ))}
      </ol>
      {editors.length === 0 ? null : (
        <p>
          {t('phases.editors')}{' '}
          {editors.map((editor, index) => (
            <span key={editor.id}>
              {index === 0 ? null : ', '}
              <MemberName member={editor} />
            </span>
          ))}
        </p>
      )}
    </section>
  );
}
