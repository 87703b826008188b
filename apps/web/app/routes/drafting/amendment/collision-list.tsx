import { useTranslation } from '@sic/ui/translation';
import { Link } from 'react-router';
import type { Amendment } from './amendment-page.js';

/** Other open amendments that touch the same words. */
export function CollisionList({ collisions }: { readonly collisions: Amendment['collisions'] }) {
  const { t } = useTranslation('drafting');
  if (collisions.length === 0) return null;
  return (
    <section aria-labelledby="collisions">
      <h2 id="collisions" className="aside-title">
        {t('collision.title', { count: collisions.length })}
      </h2>
      <ul className="plain-list stack small">
        {collisions.map(({ amendmentId, number, kind, words }) => (
          <li key={amendmentId}>
            <Link to={`/amendments/${amendmentId}`}>{t('amendment.name', { number })}</Link> {t(`collision.${kind}`)}
            {words.filter((word) => word.trim() !== '').length === 0 ? null : (
              <>
                : <q>{words.filter((word) => word.trim() !== '').join(' … ')}</q>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
