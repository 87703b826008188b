import type { DeclarationQuery } from '@sic/api-client/drafting';
import { DateTime } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { Link } from 'react-router';

type Declared = NonNullable<DeclarationQuery['declaration']>;

/** What the text is and how it is decided: folded up, so that the text itself stands on the first screen. */
export function AboutText({ declaration }: { readonly declaration: Declared }) {
  const { t } = useTranslation('drafting');
  const { slug, process, version, membersCan } = declaration;
  const lead = process.summary || t(membersCan.propose ? 'declaration.lead' : 'declaration.leadClosed');
  return (
    <details className="declaration-about">
      <summary>{t('declaration.about')}</summary>
      <meta name="description" content={lead} />
      <p>
        <strong>{process.title}.</strong> {lead}
      </p>
      <p>
        {t('standing.rule')} {process.decisionRule === '' ? t('standing.editorsDecide') : process.decisionRule}
      </p>
      <p>
        <Link to={`/declaration/${slug}/versions/${version.number}`}>
          {t('version.name', { number: version.number })}
        </Link>
        , {t('version.published')} <DateTime value={version.publishedAt} />. <a href="#versions">{t('version.all')}</a>{' '}
        · <a href="#phases">{t('phases.title')}</a>
      </p>
    </details>
  );
}
