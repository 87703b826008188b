import {
  AddParticipantDocument,
  CancelGatheringDocument,
  CancelParticipantDocument,
  GiveSeatAnywayDocument,
  ManageGatheringDocument,
  ParticipantsDocument,
  PublishGatheringDocument,
  type RegistrationState,
} from '@sic/api-client/gatherings';
import {
  ActionForm,
  ConfirmDialog,
  EmptyState,
  PageHeader,
  Pager,
  SelectField,
  StateBadge,
  SubmitButton,
  TextAreaField,
  TextField,
} from '@sic/ui';
import { useTranslation } from 'react-i18next';
import { Link, redirect } from 'react-router';
import { api, read } from '../../api.server.js';
import { refused, text } from '../../forms.js';
import { translate } from '../../i18n.server.js';
import { requireViewer } from '../../session.server.js';
import type { Route } from './+types/manage-gathering.js';
import { Balance } from './balance.js';
import { stateTones } from './gathering-words.js';
import './gatherings.css';
import { ParticipantRow } from './participant-row.js';
import { PoolList } from './pool-list.js';
import { namedPerson, refusalOf } from './seat-actions.server.js';

const PAGE = 50;
const states = Object.keys(stateTones) as RegistrationState[];

export async function loader(from: Route.LoaderArgs) {
  await requireViewer(from);
  const { gathering } = await read(from, ManageGatheringDocument, { slug: from.params.slug });
  if (gathering == null) throw new Response('No such gathering', { status: 404 });
  if (!gathering.viewerCan.manage) throw new Response('Organisers only', { status: 403 });
  const { searchParams } = new URL(from.request.url);
  const state = states.find((name) => name === searchParams.get('state')) ?? null;
  const people = await read(from, ParticipantsDocument, {
    gatheringId: gathering.id,
    first: PAGE,
    after: searchParams.get('after'),
    filter: { state },
  });
  return { gathering, ...people, state };
}

export async function action(from: Route.ActionArgs) {
  await requireViewer(from);
  const { gathering } = await read(from, ManageGatheringDocument, { slug: from.params.slug });
  if (gathering == null) throw new Response('No such gathering', { status: 404 });
  const form = await from.request.formData();
  const reason = text(form, 'reason');
  const registrationId = text(form, 'registrationId');
  const run = () => {
    switch (text(form, 'intent')) {
      case 'cancel':
        return api(from, CancelParticipantDocument, { input: { registrationId, reason } });
      case 'give':
        return api(from, GiveSeatAnywayDocument, { input: { registrationId, reason } });
      case 'publish':
        return api(from, PublishGatheringDocument, { input: { gatheringId: gathering.id } });
      case 'call-off':
        return api(from, CancelGatheringDocument, { input: { gatheringId: gathering.id, reason } });
      default: {
        const overrideReason = text(form, 'overrideReason');
        const person = namedPerson(form, 'person') ?? { name: '', email: '' };
        const input = {
          gatheringId: gathering.id,
          person,
          overrideReason: overrideReason === '' ? null : overrideReason,
        };
        return api(from, AddParticipantDocument, { input });
      }
    }
  };
  if (['cancel', 'give', 'call-off'].includes(text(form, 'intent')) && reason === '') {
    const t = await translate(from.request, 'gatherings');
    return refused({ fields: { reason: t('manage.reasonMissing') } }, form);
  }
  return refusalOf(await run(), form) ?? redirect(`/gatherings/${from.params.slug}/manage`);
}

export default function ManageGathering({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('gatherings');
  const { gathering, registrations, registrationBalance, state } = loaderData;
  const path = `/gatherings/${gathering.slug}`;
  const intent = actionData?.values['intent'];
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
      <section aria-labelledby="seats">
        <h2 id="seats">{t('seats.title')}</h2>
        <PoolList pools={gathering.pools} waiting={gathering.waiting} />
      </section>
      <Balance balance={registrationBalance} />
      <section aria-labelledby="people">
        <h2 id="people">{t('manage.people')}</h2>
        <ActionForm method="get" outcome={undefined} className="filter-form" key={state ?? ''}>
          <SelectField
            name="state"
            label={t('manage.state')}
            defaultValue={state ?? ''}
            options={[
              { value: '', label: t('list.any') },
              ...states.map((name) => ({ value: name, label: t(`state.${name}`) })),
            ]}
          />
          <SubmitButton look="quiet">{t('list.show')}</SubmitButton>
        </ActionForm>
        <p role="status" className="muted">
          {t('manage.found', { count: registrations.totalCount })}
        </p>
        {registrations.totalCount === 0 ? (
          <EmptyState title={t('manage.nobody')}>{t('manage.nobodyText')}</EmptyState>
        ) : null}
        <ul className="plain-list stack">
          {registrations.edges.map(({ node }) => (
            <ParticipantRow
              key={node.id}
              seat={node}
              outcome={actionData?.values['registrationId'] === node.id ? actionData : undefined}
            />
          ))}
        </ul>
        <Pager
          pageInfo={registrations.pageInfo}
          totalCount={registrations.totalCount}
          shown={registrations.edges.length}
        />
      </section>
      <section aria-labelledby="add">
        <h2 id="add">{t('manage.add')}</h2>
        <p className="measure">{t('manage.addText')}</p>
        <ActionForm outcome={intent === 'add' ? actionData : undefined} values={{ intent: 'add' }}>
          <TextField name="person.name" label={t('person.name')} required maxLength={120} />
          <TextField name="person.email" label={t('person.email')} type="email" required maxLength={254} />
          <TextAreaField
            name="overrideReason"
            label={t('manage.override')}
            description={t('manage.overrideHint')}
            rows={3}
            maxLength={5000}
          />
          <SubmitButton>{t('manage.addSubmit')}</SubmitButton>
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
                maxLength={5000}
              />
              <SubmitButton look="danger">{t('manage.callOffSubmit')}</SubmitButton>
            </ActionForm>
          </details>
        </section>
      ) : null}
    </>
  );
}
