import { type ModerationCaseState, ModerationQueueDocument } from '@sic/api-client/moderation';
import {
  asWritten,
  DateTime,
  EmptyState,
  FilterForm,
  ListOrder,
  PageHeader,
  Pager,
  SelectField,
  StateBadge,
  useSubjectTitle,
} from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { Link } from 'react-router';
import { read } from '../../../api.server.js';
import { Done } from '../../../layout/done.js';
import type { Route } from './+types/queue.js';
import { kinds, states, toneOf, toSubjectKind } from '../moderation-words.js';
import './case-list.css';

export async function loader(from: Route.LoaderArgs) {
  const { searchParams } = new URL(from.request.url);
  const state: ModerationCaseState = states.find((known) => known === searchParams.get('state')) ?? 'OPEN';
  const kind = kinds.find((known) => known === searchParams.get('kind')) ?? null;
  const subjectKind = kind === null ? null : toSubjectKind(kind);
  const after = searchParams.get('after');
  const { moderationQueue } = await read(from, ModerationQueueDocument, { state, subjectKind, after });
  return { queue: moderationQueue, state, kind };
}

export default function Queue({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation('moderation');
  const { queue, state, kind } = loaderData;
  const isOpen = state === 'OPEN' && kind === null;
  return (
    <>
      <PageHeader title={t('queue.title')} lead={t(state === 'OPEN' ? 'queue.lead' : 'queue.leadDecided')} />
      <Done names={['hide', 'dismiss', 'restore']}>{(done) => t(`queue.done.${done}`)}</Done>
      <FilterForm label={t('queue.filter')} submit={t('queue.apply')}>
        <SelectField
          name="state"
          label={t('queue.state')}
          defaultValue={state}
          options={states.map((value) => ({ value, label: t(`states.${value}`) }))}
        />
        <SelectField
          name="kind"
          label={t('queue.kind')}
          defaultValue={kind ?? ''}
          options={[
            { value: '', label: t('queue.allKinds') },
            ...kinds.map((value) => ({ value, label: t(`kinds.${value}`) })),
          ]}
        />
      </FilterForm>
      {queue.edges.length === 0 ? (
        <EmptyState title={t(isOpen ? 'queue.emptyTitle' : 'queue.emptyOther')}>
          {isOpen ? <p>{t('queue.empty')}</p> : null}
        </EmptyState>
      ) : (
        <>
          <ListOrder by={isOpen ? 'longest' : 'latest'} />
          <p className="muted small no-print">{t('queue.keys')}</p>
          <ol className="case-list" data-moves-by-key>
            {queue.edges.map(({ node }) => (
              <CaseCard key={node.id} node={node} />
            ))}
          </ol>
          <Pager pageInfo={queue.pageInfo} totalCount={queue.totalCount} shown={queue.edges.length} />
        </>
      )}
    </>
  );
}

type CaseNode = Route.ComponentProps['loaderData']['queue']['edges'][number]['node'];

function CaseCard({ node }: { readonly node: CaseNode }) {
  const { t, list } = useTranslation('moderation');
  const { t: tRule } = useTranslation('rules');
  const titleOf = useSubjectTitle();
  const { subject, author, reports } = node;
  const rules = [...new Set(reports.map(({ rule }) => tRule(`${rule}.title`)))];
  return (
    <li className="card">
      <div className="row row-apart">
        <h2>
          <Link to={`/moderation/cases/${node.id}`} data-stop>
            {titleOf(subject.title)}
          </Link>
        </h2>
        <span className="row">
          {node.openAppealId === null ? null : <StateBadge tone="caution">{t('queue.appealWaits')}</StateBadge>}
          <StateBadge tone={toneOf[node.state]}>{t(`states.${node.state}`)}</StateBadge>
        </span>
      </div>
      <blockquote className="kept-text" {...asWritten(subject.excerpt)}>
        {subject.excerpt}
      </blockquote>
      <p className="facts">
        {t('queue.reports', { count: node.reportCount })} ({list(rules)}), {t('queue.since')}{' '}
        <DateTime value={node.openedAt} format="dateTime" /> ·{' '}
        {author === null ? t('queue.byNobody') : t('queue.by', { name: author.name || t('left') })}
        {node.authorHistory.length === 0 ? null : <> · {t('queue.history', { count: node.authorHistory.length })}</>}
        {subject.isGone ? <> · {t('queue.gone')}</> : null}
      </p>
    </li>
  );
}
