import {
  CancelGatheringDocument,
  CancelParticipantDocument,
  GiveSeatAnywayDocument,
  ManageGatheringDocument,
  NameOrganiserDocument,
  ParticipantsDocument,
  PublishGatheringDocument,
} from '@sic/api-client/gatherings';
import { limits } from '@sic/kernel';
import {
  ActionForm,
  ConfirmDialog,
  EmptyState,
  LinkTabs,
  ListOrder,
  PageHeader,
  Pager,
  StateBadge,
  SubmitButton,
  TextAreaField,
  TextField,
} from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { Link, redirect } from 'react-router';
import { read } from '../../../api.server.js';
import { errorResponse } from '../../../error-response.server.js';
import { formOf } from '../../../form-body.server.js';
import { refused, text } from '../../../forms.js';
import { translate } from '../../../i18n.server.js';
import { Done, useDone } from '../../../layout/done.js';
import { requireViewer } from '../../../session.server.js';
import { submit } from '../../../submit.server.js';
import type { Route } from './+types/manage-gathering.js';
import { AddParticipant } from './add-participant.js';
import { addParticipant } from './add-participant.server.js';
import { Balance } from './balance.js';
import { groups, ParticipantsFilter, participantsChoice } from './participants-filter.js';
import { ParticipantsTable } from './participants-table.js';
import { PoolList } from '../pool/pool-list.js';

const PAGE = 50;
const acts = ['add', 'wait', 'pending', 'cancel', 'give', 'publish', 'call-off', 'organiser'] as const;

export async function loader(from: Route.LoaderArgs) {
  await requireViewer(from);
  const { gathering } = await read(from, ManageGatheringDocument, { slug: from.params.slug });
  if (gathering == null) throw errorResponse(from.request, 404);
  if (!gathering.viewerCan.manage) throw errorResponse(from.request, 403);
  const { searchParams } = new URL(from.request.url);
  const choice = participantsChoice(searchParams);
  const people = await read(from, ParticipantsDocument, {
    gatheringId: gathering.id,
    first: PAGE,
    after: searchParams.get('after'),
    filter: choice,
  });
  const { registrations, registrationBalance, ...counted } = people;
  const counts = { SEATED: counted.seated, WAITING: counted.waiting, PENDING: counted.pending, ENDED: counted.ended };
  return { gathering, registrations, registrationBalance, counts, choice };
}

export async function action(from: Route.ActionArgs) {
  await requireViewer(from);
  const { gathering } = await read(from, ManageGatheringDocument, { slug: from.params.slug });
  if (gathering == null) throw errorResponse(from.request, 404);
  const form = await formOf(from.request);
  const reason = text(form, 'reason');
  const registrationId = text(form, 'registrationId');
  const run = () => {
    switch (text(form, 'intent')) {
      case 'cancel':
        return submit(from, CancelParticipantDocument, { input: { registrationId, reason } });
      case 'give':
        return submit(from, GiveSeatAnywayDocument, { input: { registrationId, reason } });
      case 'publish':
        return submit(from, PublishGatheringDocument, { input: { gatheringId: gathering.id } });
      case 'call-off':
        return submit(from, CancelGatheringDocument, { input: { gatheringId: gathering.id, reason } });
      case 'organiser':
        return submit(from, NameOrganiserDocument, {
          input: { gatheringId: gathering.id, email: text(form, 'email') },
        });
      default:
        return addParticipant(from, form, gathering.id);
    }
  };
  if (['cancel', 'give', 'call-off'].includes(text(form, 'intent')) && reason === '') {
    const t = translate(from.request, 'gatherings');
    return refused({ fields: { reason: t('manage.reasonMissing') } }, form);
  }
  const { result, refusal } = await run();
  const reached = result !== undefined && 'registration' in result ? result.registration?.state : undefined;
  const waits = { WAITLISTED: 'wait', PENDING_APPROVAL: 'pending' } as const;
  const done = reached !== undefined && reached in waits ? waits[reached as keyof typeof waits] : text(form, 'intent');
  return refusal ? refused(refusal, form) : redirect(`/gatherings/${from.params.slug}/manage?done=${done}`);
}

export default function ManageGathering({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('gatherings');
  const { gathering, registrations, registrationBalance, counts, choice } = loaderData;
  const path = `/gatherings/${gathering.slug}`;
  const intent = actionData?.values['intent'];
  const done = useDone(acts, actionData);
  const { group: _group, ...narrowed } = choice;
  const isSearch = Object.values(narrowed).some((value) => value !== null);
  return (
    <>
      <PageHeader
        trail={[
          { label: t('list.title'), to: '/gatherings' },
          { label: gathering.title, to: path },
        ]}
        title={t('manage.title')}
        documentTitle={`${t('manage.title')} · ${gathering.title}`}
        facts={<StateBadge>{t(`gatheringState.${gathering.state}`)}</StateBadge>}
        actions={
          <>
            {gathering.viewerCan.edit ? (
              <Link className="button button-quiet" to={`${path}/edit`}>
                {t('manage.edit')}
              </Link>
            ) : null}
            <Link className="button button-quiet" to={`${path}/manage/message`}>
              {t('manage.message')}
            </Link>
            <a className="button button-quiet" href={`${path}/manage/participants.xlsx`}>
              {t('manage.exportXlsx')}
            </a>
            <a className="button button-quiet" href={`${path}/manage/participants.csv`}>
              {t('manage.export')}
            </a>
            {gathering.viewerCan.publish ? (
              <ConfirmDialog
                trigger={t('manage.publish')}
                title={t('manage.publishTitle')}
                confirm={t('manage.publish')}
                values={{ intent: 'publish' }}
              >
                {t('manage.publishText')}
              </ConfirmDialog>
            ) : null}
          </>
        }
      />
      <Done names={acts} outcome={actionData}>
        {(name) => t(`manage.done.${name}`)}
      </Done>
      <section aria-labelledby="seats">
        <h2 id="seats">{t('seats.title')}</h2>
        <PoolList pools={gathering.pools} waiting={gathering.waiting} isEnded={gathering.isEnded} />
      </section>
      <Balance balance={registrationBalance} />
      <section aria-labelledby="people">
        <h2 id="people">{t('manage.people')}</h2>
        <LinkTabs
          label={t('manage.people')}
          tabs={groups.map((group) => ({
            to: group === 'SEATED' ? `${path}/manage` : `${path}/manage?list=${group}`,
            label: t(`manage.group.${group}`),
            count: counts[group].totalCount,
          }))}
        />
        <ParticipantsFilter choice={choice} balance={registrationBalance} items={gathering.programme} />
        <ListOrder by="queue">{t('manage.found', { count: registrations.totalCount })}</ListOrder>
        {registrations.totalCount === 0 ? (
          <EmptyState
            title={t(isSearch ? 'manage.nobodyFound' : 'manage.nobody')}
            action={isSearch ? <Link to={`${path}/manage?list=${choice.group}`}>{t('manage.clear')}</Link> : undefined}
          >
            {t(isSearch ? 'manage.nobodyFoundText' : 'manage.nobodyText')}
          </EmptyState>
        ) : (
          <ParticipantsTable
            people={registrations.edges.map(({ node }) => node)}
            group={choice.group}
            items={gathering.programme}
            timeZone={gathering.timeZone}
            outcome={actionData}
          />
        )}
        <Pager
          pageInfo={registrations.pageInfo}
          totalCount={registrations.totalCount}
          shown={registrations.edges.length}
        />
      </section>
      {gathering.viewerCan.addParticipant ? (
        <AddParticipant outcome={intent === 'add' ? actionData : undefined} key={registrations.totalCount} />
      ) : null}
      <section aria-labelledby="organise" className="measure">
        <h2 id="organise">{t('manage.organiser')}</h2>
        <p>{t('manage.organiserText')}</p>
        <ActionForm
          outcome={intent === 'organiser' ? actionData : undefined}
          values={{ intent: 'organiser' }}
          key={done === 'organiser' ? 'named' : 'to name'}
        >
          <TextField
            name="email"
            label={t('person.email')}
            type="email"
            autoComplete="off"
            required
            maxLength={limits.email}
          />
          <SubmitButton look="quiet">{t('manage.organiserSubmit')}</SubmitButton>
        </ActionForm>
      </section>
      {gathering.viewerCan.cancel ? (
        <section aria-labelledby="call-off">
          <h2 id="call-off">{t('manage.callOff')}</h2>
          <details open={intent === 'call-off'}>
            <summary>{t('manage.callOffOpen')}</summary>
            <p>{t('manage.callOffText')}</p>
            <ActionForm outcome={intent === 'call-off' ? actionData : undefined} values={{ intent: 'call-off' }}>
              <TextAreaField
                id="field-call-off"
                name="reason"
                label={t('manage.reason')}
                required
                rows={4}
                maxLength={limits.reason}
              />
              <SubmitButton look="danger">{t('manage.callOffSubmit')}</SubmitButton>
            </ActionForm>
          </details>
        </section>
      ) : null}
    </>
  );
}
