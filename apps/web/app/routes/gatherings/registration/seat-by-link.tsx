import { type LinkedSeatFragment, SeatByLinkDocument } from '@sic/api-client/gatherings';
import { limits } from '@sic/kernel';
import {
  ActionForm,
  ConfirmDialog,
  DateTime,
  type FormOutcome,
  MessageBox,
  PageHeader,
  StateBadge,
  SubmitButton,
  TextField,
  useNames,
} from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { data, Form, Link } from 'react-router';
import { formOf } from '../../../form-body.server.js';
import { Done } from '../../../layout/done.js';
import { LinkNotUsable } from '../../../layout/link-not-usable.js';
import { readSigned, signedPageHeaders, tokenOf } from '../../../signed-page.server.js';
import { placeOf, stateTones } from '../gathering-words.js';
import { When } from '../gathering/when.js';
import type { Route } from './+types/seat-by-link.js';
import { linkAction } from './link-actions.server.js';

export async function loader(from: Route.LoaderArgs) {
  const { found, status } = await readSigned(from, SeatByLinkDocument);
  return data({ seat: found?.seatByLink ?? null, token: tokenOf(from.request), status }, { status });
}

export function headers() {
  return signedPageHeaders;
}

export async function action(from: Route.ActionArgs) {
  return linkAction(from, await formOf(from.request));
}

/** What somebody took in the name of the reader, who needs no account to answer. */
export default function SeatByLink({ loaderData: { seat, token, status }, actionData }: Route.ComponentProps) {
  const { t, locale } = useTranslation('gatherings');
  const nameOf = useNames();
  if (seat === null) return <LinkNotUsable isLimited={status === 429} text={t('byLink.invalidText')} />;
  const { gathering, organisation, registeredByName, offerDeadline, waitlistPosition, reason } = seat;
  return (
    <div className="measure">
      <PageHeader
        title={gathering?.title ?? t('byLink.title')}
        kicker={t('byLink.title')}
        lead={t('byLink.lead', {
          by: registeredByName ?? t('byLink.aMember'),
          hasOrganisation: organisation !== null,
          organisation: organisation === null ? '' : nameOf.organisation(organisation.name),
          name: seat.personName,
        })}
      />
      <Done names={['accept', 'give-back', 'hand-over']} outcome={actionData}>
        {(done) =>
          done === 'accept'
            ? t('byLink.done.accept', { isConfirmed: seat.state === 'CONFIRMED' })
            : t(`byLink.done.${done}`)
        }
      </Done>
      {gathering === null ? null : (
        <p>
          <When {...gathering} /> · {placeOf(gathering, locale) || t('online')}
          <br />
          <Link to={`/gatherings/${gathering.slug}`}>{t('byLink.gathering')}</Link>
        </p>
      )}
      <div className="card my-seat">
        <p className="row">
          <StateBadge tone={stateTones[seat.state]}>{t(`state.${seat.state}`)}</StateBadge>
          <strong>{seat.personName}</strong>
        </p>
        <p>{t(`stateText.${seat.state}`)}</p>
        {waitlistPosition === null ? null : <p>{t('mine.place', { place: waitlistPosition })}</p>}
        {offerDeadline === null ? null : (
          <p>
            <strong>{t('mine.until')}</strong>{' '}
            <DateTime value={offerDeadline} format="dateTime" {...(gathering ? { zone: gathering.timeZone } : {})} />
          </p>
        )}
        {reason === null ? null : <blockquote>{reason}</blockquote>}
        {seat.isAnswered ? <p>{t('byLink.answered')}</p> : null}
        <Acts seat={seat} token={token} />
      </div>
      {seat.isOfAccount ? (
        <MessageBox title={t('byLink.ofAccount')}>
          <p>
            <Link to="/me/registrations">{t('byLink.ofAccountText')}</Link>
          </p>
        </MessageBox>
      ) : null}
      {seat.viewerCan.handOver ? <HandOver seat={seat} token={token} outcome={actionData} /> : null}
      <p className="muted">{t('byLink.account')}</p>
    </div>
  );
}

/** A form that is refused shows the page again, which reads the link in the address. */
function here(token: string): string {
  return `/seat?token=${encodeURIComponent(token)}`;
}

interface PartProps {
  readonly seat: LinkedSeatFragment;
  readonly token: string;
}

function Acts({ seat: { viewerCan, calendarPath }, token }: PartProps) {
  const { t } = useTranslation('gatherings');
  return (
    <div className="row no-print">
      {viewerCan.accept ? (
        <Form method="post" action={here(token)}>
          <input type="hidden" name="intent" value="accept" />
          <input type="hidden" name="token" value={token} />
          <SubmitButton>{t('byLink.accept')}</SubmitButton>
        </Form>
      ) : null}
      {calendarPath === null ? null : (
        <a className="button button-quiet" href={calendarPath}>
          {t('mine.calendar')}
        </a>
      )}
      {viewerCan.giveBack ? (
        <ConfirmDialog
          trigger={t('byLink.giveBack')}
          title={t('byLink.giveBackTitle')}
          confirm={t('byLink.giveBack')}
          action={here(token)}
          values={{ intent: 'give-back', token }}
          isDangerous
        >
          {t('byLink.giveBackText')}
        </ConfirmDialog>
      ) : null}
    </div>
  );
}

function HandOver({ seat, token, outcome }: PartProps & { readonly outcome: FormOutcome | undefined }) {
  const { t } = useTranslation('gatherings');
  const { substituteName: name } = seat;
  return (
    <details open={outcome !== undefined}>
      <summary>{t('substitute.title')}</summary>
      <p>{t('substitute.text')}</p>
      {name === null ? null : (
        <ConfirmDialog
          trigger={t('substitute.named', { name })}
          title={t('substitute.confirmTitle', { name })}
          confirm={t('substitute.submit')}
          action={here(token)}
          values={{ intent: 'hand-over', to: 'named', token }}
        >
          {t('substitute.confirmText', { name: seat.personName })}
        </ConfirmDialog>
      )}
      <ActionForm outcome={outcome} action={here(token)} values={{ intent: 'hand-over', token }}>
        <TextField name="substitute.name" label={t('person.name')} required maxLength={limits.name} />
        <TextField name="substitute.email" label={t('person.email')} type="email" required maxLength={limits.email} />
        <SubmitButton look="quiet">{t('substitute.submit')}</SubmitButton>
      </ActionForm>
    </details>
  );
}
