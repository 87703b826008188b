import type { HomeQuery } from '@sic/api-client/home';
import { DateTime, EmptyState, StateBadge } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { Link } from 'react-router';
import './process-now.css';

type Process = HomeQuery['processes']['edges'][number]['node'];

/** Where the processes stand, until when, and what one can do about it. */
export function ProcessNow({ processes }: { readonly processes: readonly Process[] }) {
  const { t } = useTranslation('home');
  // Those that go on now come first.
  return (
    <section aria-labelledby="now">
      <h2 id="now">{t('now')}</h2>
      {processes.length === 0 ? <EmptyState title={t('emptyProcess')} /> : null}
      {processes.map((process) => (
        <ProcessCard key={process.id} process={process} />
      ))}
    </section>
  );
}

function ProcessCard({ process }: { readonly process: Process }) {
  const { t } = useTranslation('home');
  const phase = process.phase ?? 'NONE';
  return (
    <article className="card home-process" aria-labelledby={`process-${process.id}`}>
      <p className="row">
        <StateBadge tone="accent">{t(`phase.${phase}`)}</StateBadge>
        {process.phaseUntil === null ? null : (
          <span>
            {t('until')}{' '}
            <strong>
              <DateTime value={process.phaseUntil} format="dateTime" />
            </strong>
            {process.nextPhase === null ? null : (
              <span className="muted">, {t('then', { phase: t(`phase.${process.nextPhase}`) })}</span>
            )}
          </span>
        )}
      </p>
      <h3 id={`process-${process.id}`}>{process.title}</h3>
      <p>{t(`phaseText.${phase}`)}</p>
      {process.declarations.map((declaration) => (
        <div key={declaration.slug} className="home-declaration">
          <p className="home-declaration-title" lang={declaration.language}>
            {declaration.title}
          </p>
          <p className="muted small">
            <Link to={`/declaration/${declaration.slug}/versions/${declaration.versionNumber}`}>
              {t('version', { number: declaration.versionNumber })}
            </Link>
            , {t('published')} <DateTime value={declaration.publishedAt} /> ·{' '}
            <Link to={`/declaration/${declaration.slug}/amendments`}>
              {t('openAmendments', { count: declaration.openAmendmentCount })}
            </Link>
          </p>
          <p>
            <Link className="button" to={`/declaration/${declaration.slug}`}>
              {t(declaration.membersCan.propose ? 'propose' : 'read')}
              <span className="visually-hidden">: {declaration.title}</span>
            </Link>
          </p>
        </div>
      ))}
    </article>
  );
}
