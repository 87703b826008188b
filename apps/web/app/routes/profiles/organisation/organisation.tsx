import { OrganisationDocument } from '@sic/api-client/profiles';
import { MessageBox, PageHeader } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { Link, redirect } from 'react-router';
import { read } from '../../../api.server.js';
import { errorResponse } from '../../../error-response.server.js';
import { formOf } from '../../../form-body.server.js';
import { refused, text } from '../../../forms.js';
import { Done } from '../../../layout/done.js';
import { ReportLink } from '../../../layout/report-link.js';
import { useRootData } from '../../../root-data.js';
import type { Route } from './+types/organisation.js';
import { act } from './organisation-actions.server.js';
import { labelOf } from '../names.server.js';
import { AskForm, OwnRepresentation } from '../representation/representation-own.js';
import { PersonRow, RequestRow } from '../representation/representation-rows.js';
import { StandingBadge } from './standing-badge.js';
import { StandingForm } from './standing-form.js';

/** What the forms of this page and of the pages before it have done. */
const acts = [
  'registered',
  'edited',
  'ask',
  'withdraw',
  'confirm',
  'refuse',
  'leave',
  'end',
  'verify',
  'unverify',
  'refuse-it',
] as const;

export async function loader(from: Route.LoaderArgs) {
  const { organisation } = await read(from, OrganisationDocument, { id: from.params.id });
  if (!organisation) throw errorResponse(from.request, 404);
  return { organisation, where: labelOf(from.request, organisation.place) };
}

export async function action(from: Route.ActionArgs) {
  const form = await formOf(from.request);
  const submitted = await act(from, from.params.id, form);
  if (submitted === null) throw errorResponse(from.request, 400);
  if (submitted.refusal) return refused(submitted.refusal, form);
  return redirect(`/organisations/${from.params.id}?done=${text(form, 'intent')}`);
}

export default function Organisation({ loaderData: { organisation, where }, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('profiles');
  const viewer = useRootData()?.viewer ?? null;
  const { viewerCan, viewerRepresentation: own } = organisation;
  const representations = organisation.representations.edges.map(({ node }) => node);
  const requests = representations.filter(({ viewerCan: can }) => can.confirm);
  const people = representations.filter(({ isWaiting }) => !isWaiting);
  const sentTo = actionData?.values['representation'];
  return (
    <>
      <PageHeader
        title={organisation.name}
        kicker={t(`kind.${organisation.kind}`)}
        trail={[{ label: t('organisation.trail'), to: '/directory/organisations' }]}
        facts={<StandingBadge standing={organisation.standing} />}
        actions={
          viewerCan.update ? (
            <Link className="button button-quiet" to={`/organisations/${organisation.id}/edit`}>
              {t('organisation.edit')}
            </Link>
          ) : undefined
        }
      />
      {organisation.refusalReason == null ? null : (
        <MessageBox tone="danger" title={t('organisation.refusedBecause')}>
          <p className="kept-text">{organisation.refusalReason}</p>
          {viewerCan.update ? <p>{t('organisation.refusedHint')}</p> : null}
        </MessageBox>
      )}
      {own && organisation.standing === 'PENDING' ? (
        <MessageBox tone="caution">{t('organisation.pendingHint')}</MessageBox>
      ) : null}
      {organisation.isHidden ? <MessageBox tone="caution">{t('organisation.hidden')}</MessageBox> : null}
      <Done names={acts} outcome={actionData}>
        {(done) => t(`organisation.done.${done}`)}
      </Done>
      {actionData?.formError === undefined ? null : (
        <MessageBox tone="danger" isNews>
          {actionData.formError}
        </MessageBox>
      )}
      <div className="with-aside">
        <div>
          {organisation.description === '' ? null : (
            <p dir="auto" className="measure kept-text">
              {organisation.description}
            </p>
          )}
          {requests.length === 0 ? null : (
            <section aria-labelledby="requests">
              <h2 id="requests">{t('organisation.requests')}</h2>
              {requests.map((request) => (
                <RequestRow
                  key={request.id}
                  request={request}
                  outcome={sentTo === request.id ? actionData : undefined}
                />
              ))}
            </section>
          )}
          <section aria-labelledby="people">
            <h2 id="people">{t('organisation.people')}</h2>
            {people.length === 0 ? <p className="muted">{t('organisation.nobody')}</p> : null}
            {people.map((person) => (
              <PersonRow key={person.id} person={person} />
            ))}
          </section>
        </div>
        <aside aria-label={t('organisation.about')}>
          <dl>
            <dt>{t('organisation.place')}</dt>
            <dd>{where}</dd>
            {organisation.website == null ? null : (
              <>
                <dt>{t('organisation.website')}</dt>
                <dd>
                  <a href={organisation.website} rel="noopener noreferrer nofollow ugc">
                    {organisation.website.replace(/^https?:\/\/(www\.)?|\/$/g, '')}
                  </a>
                </dd>
              </>
            )}
          </dl>
          {own ? <OwnRepresentation own={own} /> : null}
          {viewerCan.askToRepresent ? (
            <AskForm outcome={actionData?.values['intent'] === 'ask' ? actionData : undefined} />
          ) : null}
          {viewer === null ? (
            <p>
              <Link to={`/sign-in?next=${encodeURIComponent(`/organisations/${organisation.id}`)}`}>
                {t('organisation.signInToAsk')}
              </Link>
            </p>
          ) : null}
          {viewerCan.verify ? (
            <StandingForm
              organisation={organisation}
              outcome={actionData?.values['intent'] === 'refuse-it' ? actionData : undefined}
            />
          ) : null}
          <ReportLink kind="organisation" id={organisation.id} viewerCan={viewerCan} isLine>
            {t('organisation.report')}
          </ReportLink>
        </aside>
      </div>
    </>
  );
}
