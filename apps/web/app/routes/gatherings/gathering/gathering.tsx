import { GatheringSeatsChangedDocument, GatheringDocument } from '@sic/api-client/gatherings';
import { DateTime, MessageBox, PageHeader, Prose, StateBadge, useNames } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { Link } from 'react-router';
import { formOf } from '../../../form-body.server.js';
import { read } from '../../../api.server.js';
import { errorResponse } from '../../../error-response.server.js';
import { LiveBar } from '../../../layout/live-bar.js';
import { getViewer, requireViewer } from '../../../session.server.js';
import type { Route } from './+types/gathering.js';
import { placeOf } from '../gathering-words.js';
import { MySeat } from '../registration/my-seat.js';
import { PoolList } from '../pool/pool-list.js';
import { Programme } from '../programme/programme.js';
import { SeatDone } from '../registration/seat-done.js';
import { seatAction } from '../registration/seat-actions.server.js';
import { SeriesView } from '../series/series-view.js';
import { SignUpForm } from '../registration/sign-up-form.js';
import { When, WhenForReader } from './when.js';
import './gathering.css';

export async function loader(from: Route.LoaderArgs) {
  const { gathering } = await read(from, GatheringDocument, { slug: from.params.slug });
  if (gathering == null) throw errorResponse(from.request, 404);
  return { gathering, isSignedIn: (await getViewer(from)) !== null };
}

export async function action(from: Route.ActionArgs) {
  await requireViewer(from);
  const { gathering } = await read(from, GatheringDocument, { slug: from.params.slug });
  const form = await formOf(from.request);
  return seatAction(from, form, gathering?.id ?? null, `/gatherings/${from.params.slug}#done`);
}

export default function GatheringPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t, locale } = useTranslation('gatherings');
  const nameOf = useNames();
  const { gathering, isSignedIn } = loaderData;
  const { slug, title, pools, programme, series, viewerCan, viewerSeatOptions } = gathering;
  const viewerRegistrations = gathering.viewerRegistrations.edges.map(({ node }) => node);
  const path = `/gatherings/${slug}`;
  const intent = actionData?.values['intent'];
  const hasOwn = viewerRegistrations.some(({ isActive, isOwn }) => isActive && isOwn);
  const options = viewerSeatOptions.filter(({ isEligible }) => isEligible);
  const maySignUp = options.length > 0;
  const leadsToSeats = maySignUp || (!isSignedIn && gathering.isOpenForRegistration);
  return (
    <>
      <PageHeader
        trail={[{ label: t('list.title'), to: '/gatherings' }]}
        kicker={t(`kind.${gathering.kind}`)}
        title={title}
        lead={gathering.summary}
        facts={gathering.state === 'DRAFT' ? <StateBadge tone="caution">{t('draft')}</StateBadge> : undefined}
        actions={
          leadsToSeats || viewerCan.manage ? (
            <>
              {leadsToSeats ? (
                <a className="button" href="#seat">
                  {t('signUp.jump')}
                </a>
              ) : null}
              {viewerCan.manage ? (
                <Link className="button button-quiet" to={`${path}/manage`}>
                  {t('manage.link')}
                </Link>
              ) : null}
            </>
          ) : undefined
        }
      />
      {gathering.state === 'CANCELLED' ? (
        <MessageBox tone="danger" title={t('cancelled')}>
          <p>{gathering.cancelReason}</p>
        </MessageBox>
      ) : null}
      <dl className="gathering-facts">
        <dt>{t('facts.when')}</dt>
        <dd>
          <When {...gathering} /> <WhenForReader {...gathering} />
        </dd>
        <dt>{t('facts.where')}</dt>
        <dd>{placeOf(gathering, locale) || t('online')}</dd>
        {gathering.host == null ? null : (
          <>
            <dt>{t('facts.host')}</dt>
            <dd>
              <Link to={`/organisations/${gathering.host.id}`}>{nameOf.organisation(gathering.host.name)}</Link>
            </dd>
          </>
        )}
        {gathering.state === 'CANCELLED' ? null : (
          <>
            <dt>{t('facts.signUp')}</dt>
            <dd>
              {t(`facts.${gathering.registrationPhase}`)}{' '}
              <DateTime
                value={
                  gathering.registrationPhase === 'BEFORE'
                    ? gathering.registrationOpensAt
                    : gathering.registrationClosesAt
                }
                format="dateTime"
                zone={gathering.timeZone}
              />
            </dd>
          </>
        )}
      </dl>
      <div className="with-aside">
        <div>
          <section aria-labelledby="about">
            <h2 id="about">{t('about')}</h2>
            <Prose>
              {gathering.description.split(/\n{2,}/).map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
            </Prose>
          </section>
          {programme.length === 0 ? null : (
            <section aria-labelledby="programme">
              <h2 id="programme">{t('programme')}</h2>
              <Programme items={programme} timeZone={gathering.timeZone} />
            </section>
          )}
          {series == null ? null : (
            <SeriesView
              series={series}
              gatheringId={gathering.id}
              organisations={viewerSeatOptions.flatMap(({ organisation }) => organisation ?? [])}
              maySignUp={viewerCan.register && !hasOwn}
              outcome={intent === 'series' ? actionData : undefined}
            />
          )}
        </div>
        <aside aria-labelledby="seat">
          <h2 id="seat" className="aside-title">
            {t('seats.title')}
          </h2>
          <SeatDone outcome={actionData} />
          {viewerRegistrations.map((seat) => (
            <MySeat key={seat.id} seat={seat} gathering={gathering} action={path} outcome={actionData} />
          ))}
          {maySignUp ? (
            <>
              <h3>{t(hasOwn ? 'signUp.another' : 'signUp.title')}</h3>
              <SignUpForm
                options={options}
                isForColleague={hasOwn}
                outcome={intent === 'register' ? actionData : undefined}
              />
            </>
          ) : null}
          {viewerCan.register && !maySignUp && !hasOwn ? <p>{t('signUp.notEligible')}</p> : null}
          {!maySignUp && !hasOwn && gathering.whyNotRegister != null && isSignedIn ? (
            <p>{t(`whyNotRegister.${gathering.whyNotRegister}`)}</p>
          ) : null}
          {isSignedIn || !gathering.isOpenForRegistration ? null : (
            <p>
              <Link className="button" to={`/sign-in?next=${encodeURIComponent(path)}`}>
                {t('signUp.signIn')}
              </Link>
            </p>
          )}
          <PoolList pools={pools} waiting={gathering.waiting} isEnded={gathering.isEnded} />
        </aside>
      </div>
      {gathering.hasBegun ? null : (
        <LiveBar document={GatheringSeatsChangedDocument} variables={{ gatheringId: gathering.id }} />
      )}
    </>
  );
}
