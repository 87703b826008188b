import { DateTime } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import type { Amendment } from './amendment-page.js';

/** What an amendment said before: nothing that was proposed is overwritten. */
export function RevisionList({ amendment: { revisions, target } }: { readonly amendment: Amendment }) {
  const { t } = useTranslation('drafting');
  if (revisions.edges.length < 2) return null;
  return (
    <section aria-labelledby="revisions">
      <h2 id="revisions" className="aside-title">
        {t('revision.title')}
      </h2>
      <ol className="plain-list small stack">
        {revisions.edges.map(({ node: { id, versionNumber, cause, wording, createdAt } }) => (
          <li key={id}>
            {t(`cause.${cause}`, { number: versionNumber })} · <DateTime value={createdAt} />
            {wording === '' ? null : (
              <details>
                <summary>{t('revision.wording')}</summary>
                <p className="kept-text" lang={target.language} dir="auto">
                  {wording}
                </p>
              </details>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
