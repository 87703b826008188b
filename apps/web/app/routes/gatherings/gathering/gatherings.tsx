import { GatheringsDocument } from '@sic/api-client/gatherings';
import { isCountryCode } from '@sic/kernel';
import {
  EmptyState,
  EuropeMap,
  FilterForm,
  LinkTabs,
  ListOrder,
  PageHeader,
  Pager,
  SelectField,
  StateBadge,
} from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { Link } from 'react-router';
import { read } from '../../../api.server.js';
import { byLabel } from '../../../by-label.js';
import type { Route } from './+types/gatherings.js';
import { countryName, gatheringKinds, placeOf } from '../gathering-words.js';
import { When } from './when.js';
import './gatherings.css';

const PAGE = 20;

export async function loader(from: Route.LoaderArgs) {
  const { searchParams } = new URL(from.request.url);
  const when = searchParams.get('when') === 'past' ? 'PAST' : 'UPCOMING';
  const kind = gatheringKinds.find((name) => name === searchParams.get('kind'));
  const country = [searchParams.get('country') ?? ''].find(isCountryCode);
  const filter = { when, kind: kind ?? null, country: country ?? null } as const;
  const data = await read(from, GatheringsDocument, { first: PAGE, after: searchParams.get('after'), filter, when });
  return { ...data, chosen: { when, kind: kind ?? '', country: country ?? '' } };
}

export default function Gatherings({ loaderData }: Route.ComponentProps) {
  const { t, locale } = useTranslation('gatherings');
  const { gatherings, gatheringsMap, mayCreateGathering, chosen } = loaderData;
  const isPast = chosen.when === 'PAST';
  const countries = [...new Set(gatheringsMap.map(({ country }) => country))];
  return (
    <>
      <PageHeader
        title={t('list.title')}
        lead={t('list.lead')}
        actions={
          mayCreateGathering ? (
            <Link className="button button-quiet" to="/gatherings/new">
              {t('list.new')}
            </Link>
          ) : undefined
        }
      />
      <LinkTabs
        label={t('list.when')}
        tabs={[
          { to: '/gatherings', label: t('list.upcoming'), isExact: true },
          { to: '/gatherings?when=past', label: t('list.past'), isExact: true },
        ]}
      />
      <FilterForm submit={t('list.show')} key={JSON.stringify(chosen)}>
        {isPast ? <input type="hidden" name="when" value="past" /> : null}
        <SelectField
          name="kind"
          label={t('list.kind')}
          defaultValue={chosen.kind}
          options={[
            { value: '', label: t('list.any') },
            ...gatheringKinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) })),
          ]}
        />
        <SelectField
          name="country"
          label={t('list.country')}
          defaultValue={chosen.country}
          options={[
            { value: '', label: t('list.anywhere') },
            ...byLabel(
              countries.map((code) => ({ value: code, label: countryName(code, locale) })),
              locale,
            ),
          ]}
        />
      </FilterForm>
      <ListOrder by={isPast ? 'past' : 'next'}>{t('list.found', { count: gatherings.totalCount })}</ListOrder>
      {gatherings.totalCount === 0 ? (
        <EmptyState
          title={t(isPast ? 'list.nonePast' : 'list.none')}
          action={<Link to="/gatherings">{t('list.all')}</Link>}
        >
          {t('list.noneText')}
        </EmptyState>
      ) : (
        <ul className="plain-list gathering-list">
          {gatherings.edges.map(({ node }) => (
            <li key={node.id} className="card">
              <p className="row">
                <StateBadge>{t(`kind.${node.kind}`)}</StateBadge>
                {node.state === 'CANCELLED' ? <StateBadge tone="danger">{t('cancelled')}</StateBadge> : null}
                {node.state === 'DRAFT' ? <StateBadge tone="caution">{t('draft')}</StateBadge> : null}
              </p>
              <h2 className="gathering-name">
                <Link to={`/gatherings/${node.slug}`}>{node.title}</Link>
              </h2>
              <p>
                <When {...node} />
                <br />
                {placeOf({ city: node.city, country: node.country }, locale) || t('online')}
              </p>
              <p className="muted">{node.summary}</p>
              {node.isOpenForRegistration ? (
                <p className="gathering-seats">
                  {node.free > 0 ? t('seats.left', { count: node.free, capacity: node.capacity }) : t('seats.full')}
                </p>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      <Pager pageInfo={gatherings.pageInfo} totalCount={gatherings.totalCount} shown={gatherings.edges.length} />
      <p>
        <a href="/calendar/gatherings.ics">{t('list.subscribe')}</a>
        <br />
        <span className="muted small">{t('list.subscribeHint')}</span>
      </p>
      {gatheringsMap.length === 0 ? null : (
        <section aria-labelledby="where">
          <h2 id="where">{t('list.where')}</h2>
          <EuropeMap
            title={t('list.mapTitle', { count: gatheringsMap.length })}
            places={gatheringsMap.map(({ slug, title, latitude, longitude, city }) => ({
              id: slug,
              label: `${title}, ${city}`,
              latitude,
              longitude,
            }))}
          >
            <ul className="plain-list stack">
              {gatheringsMap.map(({ slug, title, city, country }) => (
                <li key={slug}>
                  <Link to={`/gatherings/${slug}`}>{title}</Link>
                  <br />
                  <span className="muted small">{placeOf({ city, country }, locale)}</span>
                </li>
              ))}
            </ul>
          </EuropeMap>
        </section>
      )}
    </>
  );
}
