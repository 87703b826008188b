import { DateTime } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { ProposalView } from './proposal-view.js';
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
        {revisions.edges.map(({ node: { id, versionNumber, cause, createdAt, ...proposal } }) => (
          <li key={id}>
            {t(`cause.${cause}`, { number: versionNumber })} · <DateTime value={createdAt} />
            <details>
              <summary>{t('revision.proposal')}</summary>
              <ProposalView proposal={proposal} language={target.language} />
            </details>
          </li>
        ))}
      </ol>
    </section>
  );
}
