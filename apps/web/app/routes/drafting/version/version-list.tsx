import type { VersionFactsFragment } from '@sic/api-client/drafting';
import { DateTime, ListOrder } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { Link } from 'react-router';
import { MemberName } from '../member-name.js';
import './version-list.css';

export interface VersionListProps {
  readonly slug: string;
  /** The latest first. */
  readonly versions: readonly VersionFactsFragment[];
}

/** Every version with its fingerprint, and the way to what changed in it. */
export function VersionList({ slug, versions }: VersionListProps) {
  const { t } = useTranslation('drafting');
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">{t('version.all')}</h2>
      <p className="muted">{t('version.promise')}</p>
      <ListOrder by="latest" />
      <ol className="version-list">
        {versions.map(({ id, number, publishedAt, hash, note, publishedBy }) => (
          <li key={id}>
            <p className="row">
              <Link to={`/declaration/${slug}/versions/${number}`}>
                <strong>{t('version.name', { number })}</strong>
              </Link>
              <span className="muted small">
                <DateTime value={publishedAt} />
                {publishedBy === null ? null : (
                  <>
                    {' '}
                    · <MemberName member={publishedBy} />
                  </>
                )}
              </span>
              {number > 1 ? (
                <Link className="no-print" to={`/declaration/${slug}/compare?from=${number - 1}&to=${number}`}>
                  {t('version.whatChanged', { from: number - 1 })}
                </Link>
              ) : null}
            </p>
            {note === '' ? null : <p>{note}</p>}
            <p className="muted small">
              SHA-256 <code>{hash}</code>
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
