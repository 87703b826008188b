import { ComparisonDocument } from '@sic/api-client/drafting';
import { DateTime, EmptyState, FilterForm, PageHeader, SelectField } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { Link } from 'react-router';
import { read } from '../../../api.server.js';
import { errorResponse } from '../../../error-response.server.js';
import type { Route } from './+types/compare.js';
import { ComparedLines } from './compared-lines.js';

export async function loader(from: Route.LoaderArgs) {
  const { searchParams } = new URL(from.request.url);
  const [earlier, later] = ['from', 'to'].map((name) => Number(searchParams.get(name)));
  const isNumber = (value: number | undefined): value is number =>
    Number.isInteger(value) && value! >= 1 && value! <= 100_000;
  if (!isNumber(earlier) || !isNumber(later)) throw errorResponse(from.request, 404);
  const { compareVersions, declaration } = await read(from, ComparisonDocument, {
    slug: from.params.slug,
    from: earlier,
    to: later,
  });
  if (compareVersions === null || declaration === null) throw errorResponse(from.request, 404);
  return { comparison: compareVersions, declaration, isWhole: searchParams.get('show') === 'all' };
}

export default function Compare({ loaderData: { comparison, declaration, isWhole } }: Route.ComponentProps) {
  const { t } = useTranslation('drafting');
  const { from, to, changedClauseCount, lines } = comparison;
  const { title, slug, language, versions } = declaration;
  const options = versions.edges.map(({ node: { number } }) => ({
    value: String(number),
    label: t('version.name', { number }),
  }));
  return (
    <div className="declaration">
      <PageHeader
        trail={[{ label: title, to: `/declaration/${slug}` }]}
        title={t('compare.title', { from: from.number, to: to.number })}
        documentTitle={`${t('compare.title', { from: from.number, to: to.number })} · ${title}`}
        lead={t('compare.lead', { count: changedClauseCount })}
        facts={
          <span className="muted">
            <DateTime value={from.publishedAt} /> – <DateTime value={to.publishedAt} />
          </span>
        }
      />
      <FilterForm submit={t('compare.submit')} key={`${from.number} ${to.number} ${isWhole}`}>
        <SelectField name="from" label={t('compare.from')} defaultValue={String(from.number)} options={options} />
        <SelectField name="to" label={t('compare.to')} defaultValue={String(to.number)} options={options} />
        <SelectField
          name="show"
          label={t('compare.show')}
          defaultValue={isWhole ? 'all' : 'changes'}
          options={[
            { value: 'changes', label: t('compare.onlyChanges') },
            { value: 'all', label: t('compare.whole') },
          ]}
        />
      </FilterForm>
      {changedClauseCount === 0 && !isWhole ? (
        <EmptyState
          title={t('compare.same')}
          action={<Link to={`/declaration/${slug}`}>{t('version.toLatest')}</Link>}
        />
      ) : (
        <ComparedLines lines={lines} language={language} onlyChanges={!isWhole} />
      )}
    </div>
  );
}
