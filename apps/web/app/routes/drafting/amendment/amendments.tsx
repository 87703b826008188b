import {
  AmendmentsDocument,
  DeclarationDocument,
  type AmendmentStatus,
  DeclarationChangedDocument,
} from '@sic/api-client/drafting';
import { clauseLabel, limits } from '@sic/kernel';
import { EmptyState, FilterForm, ListOrder, PageHeader, Pager, SelectField, TextField } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { Link } from 'react-router';
import { read } from '../../../api.server.js';
import { errorResponse } from '../../../error-response.server.js';
import type { Route } from './+types/amendments.js';
import { AmendmentCard } from './amendment-card.js';
import { LiveBar } from '../../../layout/live-bar.js';

const PAGE = 20;

/**
 * What one can filter by; each stands for one or several statuses. `meeting`: those that meet the next version; `gone`:
 * those whose clause is deleted.
 */
const groups = {
  open: ['SUBMITTED'],
  meeting: ['SUBMITTED'],
  gone: ['SUBMITTED'],
  accepted: ['ACCEPTED', 'ACCEPTED_WITH_CHANGES'],
  rejected: ['REJECTED'],
  notDecided: ['NOT_DECIDED'],
  withdrawn: ['WITHDRAWN', 'SUPERSEDED'],
} as const satisfies Record<string, readonly AmendmentStatus[]>;
type Group = keyof typeof groups;
const groupNames = Object.keys(groups) as Group[];

export async function loader(from: Route.LoaderArgs) {
  const { searchParams } = new URL(from.request.url);
  const { declaration } = await read(from, DeclarationDocument, { slug: from.params.slug });
  if (declaration === null) throw errorResponse(from.request, 404);
  const group = groupNames.find((name) => name === searchParams.get('status'));
  const clauses = declaration.sections.flatMap((section) => section.clauses);
  const clause = clauses.find(({ id }) => id === searchParams.get('clause'));
  const words = searchParams.get('search')?.trim() ?? '';
  const { amendments, hiddenAmendmentCount } = await read(from, AmendmentsDocument, {
    first: PAGE,
    declarationId: declaration.id,
    after: searchParams.get('after'),
    filter: {
      declarationId: declaration.id,
      clauseId: clause?.id ?? null,
      statuses: group === undefined ? null : [...groups[group]],
      meetsDraft: group === 'meeting' ? true : null,
      isClauseGone: group === 'gone' ? true : null,
      search: words === '' ? null : words.slice(0, 300),
    },
  });
  const { id, slug, title, language } = declaration;
  return {
    declaration: { id, slug, title, language },
    clauses: clauses.map(({ id: clauseId, number, heading, wording }) => ({
      id: clauseId,
      label: clauseLabel(number, heading || `${wording.slice(0, 60)}…`),
    })),
    amendments,
    hiddenCount: hiddenAmendmentCount,
    chosen: { group: group ?? '', clause: clause?.id ?? '', words },
  };
}

export default function Amendments({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation('drafting');
  const { declaration, clauses, amendments, hiddenCount, chosen } = loaderData;
  const { edges, totalCount, pageInfo } = amendments;
  const isFiltered = chosen.group !== '' || chosen.clause !== '' || chosen.words !== '';
  return (
    <>
      <PageHeader
        trail={[{ label: declaration.title, to: `/declaration/${declaration.slug}` }]}
        title={t('amendments.title')}
        documentTitle={`${t('amendments.title')} · ${declaration.title}`}
        lead={t('amendments.lead')}
      />
      <FilterForm submit={t('filter.submit')} key={JSON.stringify(chosen)}>
        <TextField
          name="search"
          label={t('filter.search')}
          defaultValue={chosen.words}
          type="search"
          maxLength={limits.line}
        />
        <SelectField
          name="status"
          label={t('filter.status')}
          defaultValue={chosen.group}
          options={[
            { value: '', label: t('filter.any') },
            ...groupNames.map((name) => ({ value: name, label: t(`filter.${name}`) })),
          ]}
        />
        <SelectField
          name="clause"
          label={t('filter.clause')}
          defaultValue={chosen.clause}
          options={[{ value: '', label: t('filter.all') }, ...clauses.map(({ id, label }) => ({ value: id, label }))]}
        />
      </FilterForm>
      <LiveBar document={DeclarationChangedDocument} variables={{ declarationId: declaration.id }} />
      <ListOrder by="submitted">
        {t('amendments.found', { count: totalCount })}
        {hiddenCount === 0 ? null : ` · ${t('amendments.hidden', { count: hiddenCount })}`}
      </ListOrder>
      {totalCount === 0 ? (
        <EmptyState
          title={t(isFiltered ? 'amendments.noneFound' : 'amendments.none')}
          action={
            isFiltered ? (
              <Link to={`/declaration/${declaration.slug}/amendments`}>{t('filter.clear')}</Link>
            ) : (
              <Link to={`/declaration/${declaration.slug}`}>{t('amendments.toText')}</Link>
            )
          }
        />
      ) : (
        <div className="stack">
          {edges.map(({ node }) => (
            <AmendmentCard key={node.id} amendment={node} />
          ))}
          <Pager pageInfo={pageInfo} totalCount={totalCount} shown={edges.length} />
        </div>
      )}
    </>
  );
}
