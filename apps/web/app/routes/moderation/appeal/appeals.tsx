import { type AppealState, DecideAppealDocument, ModerationAppealsDocument } from '@sic/api-client/moderation';
import { EmptyState, FilterForm, ListOrder, PageHeader, Pager, SelectField } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { redirect } from 'react-router';
import { read } from '../../../api.server.js';
import { formOf } from '../../../form-body.server.js';
import { refused, text } from '../../../forms.js';
import { translate } from '../../../i18n.server.js';
import { Done } from '../../../layout/done.js';
import { missingFields } from '../../../missing.server.js';
import { obstacleInWords } from '../../../problem-words.server.js';
import { submit } from '../../../submit.server.js';
import type { Route } from './+types/appeals.js';
import { AppealCard } from './appeal-card.js';
import { appealStates } from '../moderation-words.js';
import '../case/case-list.css';

export async function loader(from: Route.LoaderArgs) {
  const { searchParams } = new URL(from.request.url);
  const state: AppealState = appealStates.find((known) => known === searchParams.get('state')) ?? 'OPEN';
  const { moderationAppeals } = await read(from, ModerationAppealsDocument, {
    state,
    after: searchParams.get('after'),
  });
  const obstacles = Object.fromEntries(
    moderationAppeals.edges.map(({ node }) => [node.id, obstacleInWords(from.request, node.viewerCan.obstacle)]),
  );
  return { appeals: moderationAppeals, obstacles, state };
}

export async function action(from: Route.ActionArgs) {
  const form = await formOf(from.request);
  const outcome = text(form, 'outcome');
  if (outcome !== 'upheld' && outcome !== 'overturned') {
    const t = translate(from.request, 'moderation');
    const missing = missingFields(from.request, form, ['reasons']);
    return refused({ fields: { outcome: t('case.chooseFirst'), ...missing } }, form);
  }
  const { result, refusal } = await submit(from, DecideAppealDocument, {
    input: {
      appealId: text(form, 'appealId'),
      isOverturned: outcome === 'overturned',
      reasons: text(form, 'reasons'),
    },
  });
  if (refusal) return refused(refusal, form);
  const isGone = outcome === 'overturned' && result.appeal.isGone;
  return redirect(`/moderation/appeals?done=${isGone ? 'overturnedGone' : outcome}`);
}

export default function Appeals({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('moderation', { keyPrefix: 'appeals' });
  const { appeals, obstacles, state } = loaderData;
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Done names={['upheld', 'overturned', 'overturnedGone']} outcome={actionData}>
        {(done) => t(`done.${done}`)}
      </Done>
      <FilterForm label={t('filter')} submit={t('show')}>
        <SelectField
          name="state"
          label={t('filter')}
          defaultValue={state}
          options={appealStates.map((value) => ({ value, label: t(`states.${value}`) }))}
        />
      </FilterForm>
      {appeals.edges.length === 0 ? (
        <EmptyState title={t(state === 'OPEN' ? 'emptyTitle' : 'emptyOther')}>
          {state === 'OPEN' ? <p>{t('empty')}</p> : null}
        </EmptyState>
      ) : (
        <>
          <ListOrder by={state === 'OPEN' ? 'longest' : 'latest'} />
          <ol className="case-list">
            {appeals.edges.map(({ node }) => (
              <AppealCard
                key={node.id}
                appeal={node}
                obstacle={obstacles[node.id] ?? null}
                outcome={actionData?.values['appealId'] === node.id ? actionData : undefined}
              />
            ))}
          </ol>
          <Pager pageInfo={appeals.pageInfo} totalCount={appeals.totalCount} shown={appeals.edges.length} />
        </>
      )}
    </>
  );
}
