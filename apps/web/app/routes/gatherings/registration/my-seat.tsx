import type { SeatFragment } from '@sic/api-client/gatherings';
import { limits } from '@sic/kernel';
import {
  ActionForm,
  ConfirmDialog,
  DateTime,
  type FormOutcome,
  StateBadge,
  SubmitButton,
  TextField,
  useNames,
} from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { Form } from 'react-router';
import { stateTones } from '../gathering-words.js';
import './my-seat.css';

interface MySeatProps {
  readonly seat: SeatFragment;
  /** Where its gathering stands; null when the reader may not see it any more. */
  readonly gathering: { readonly hasBegun: boolean; readonly isOpenForRegistration: boolean } | null | undefined;
  /** The address of the action that answers. */
  readonly action: string;
  readonly outcome: FormOutcome | undefined;
}

const ONGOING = ['WAITLISTED', 'OFFERED', 'PENDING_APPROVAL', 'CONFIRMED'] as const;

/** A state that says something else once the gathering has begun. */
function isOngoing(state: SeatFragment['state']): state is (typeof ONGOING)[number] {
  return (ONGOING as readonly string[]).includes(state);
}

/** One registration: where it stands, until when to answer, and what can be done with it. */
export function MySeat({ seat, gathering, action, outcome }: MySeatProps) {
  const { t } = useTranslation('gatherings');
  const nameOf = useNames();
  const personName = nameOf.member(seat.personName);
  const { id, state, organisation, waitlistPosition, offerDeadline, reason, calendarPath, viewerCan } = seat;
  const isAnswered = outcome?.values['registrationId'] === id;
  const wording = state === 'WAITLISTED' ? 'leave' : state === 'PENDING_APPROVAL' ? 'withdraw' : 'cancel';
  const again = gathering?.isOpenForRegistration === true && wording !== 'cancel' ? t('mine.again') : null;
  return (
    <div className="card my-seat">
      <p className="row">
        <StateBadge tone={stateTones[state]}>{t(`state.${state}`)}</StateBadge>
        <strong>{personName}</strong>
        {organisation == null ? null : <span className="muted">{nameOf.organisation(organisation.name)}</span>}
      </p>
      <p>{gathering?.hasBegun === true && isOngoing(state) ? t(`stateTextPast.${state}`) : t(`stateText.${state}`)}</p>
      {viewerCan.accept ? <p>{t('mine.takenBy', { by: seat.registeredByName ?? t('byLink.aMember') })}</p> : null}
      {seat.isAnswered || seat.isOwn ? null : <p className="muted">{t('mine.notAnswered')}</p>}
      {waitlistPosition == null ? null : <p>{t('mine.place', { place: waitlistPosition })}</p>}
      {offerDeadline == null || !viewerCan.answerOffer ? null : (
        <p>
          <strong>{t('mine.until')}</strong> <DateTime value={offerDeadline} format="dateTime" />
        </p>
      )}
      {reason == null ? null : <blockquote>{reason}</blockquote>}
      {seat.substituteName == null ? null : (
        <p className="muted">{t('mine.substitute', { name: seat.substituteName })}</p>
      )}
      <div className="row no-print">
        {viewerCan.accept ? (
          <Form method="post" action={action}>
            <input type="hidden" name="intent" value="accept-named" />
            <input type="hidden" name="registrationId" value={id} />
            <SubmitButton>{t('byLink.accept')}</SubmitButton>
          </Form>
        ) : null}
        {viewerCan.answerOffer ? (
          <Form method="post" action={action} aria-label={t('mine.accept')}>
            <input type="hidden" name="intent" value="accept" />
            <input type="hidden" name="registrationId" value={id} />
            <SubmitButton>{t('mine.accept')}</SubmitButton>
          </Form>
        ) : null}
        {viewerCan.answerOffer ? (
          <ConfirmDialog
            trigger={t('mine.decline')}
            title={t('mine.declineTitle')}
            confirm={t('mine.decline')}
            action={action}
            values={{ intent: 'decline', registrationId: id }}
          >
            {t('mine.declineText')} {gathering?.isOpenForRegistration === true ? t('mine.again') : null}
          </ConfirmDialog>
        ) : null}
        {calendarPath == null ? null : (
          <a className="button button-quiet" href={calendarPath}>
            {t('mine.calendar')}
          </a>
        )}
        {viewerCan.cancel && !viewerCan.answerOffer ? (
          <ConfirmDialog
            trigger={t(`mine.${wording}`)}
            title={t(`mine.${wording}Title`, { name: personName })}
            confirm={t(`mine.${wording}`)}
            action={action}
            values={{ intent: 'cancel', registrationId: id }}
            isDangerous
          >
            {t(`mine.${wording}Text`)} {viewerCan.substitute ? t('mine.cancelInstead') : null} {again}
          </ConfirmDialog>
        ) : null}
      </div>
      {viewerCan.substitute ? (
        <details open={isAnswered}>
          <summary>{t('substitute.title')}</summary>
          <p>{t('substitute.text')}</p>
          {seat.substituteName == null ? null : (
            <ConfirmDialog
              trigger={t('substitute.named', { name: seat.substituteName })}
              title={t('substitute.confirmTitle', { name: seat.substituteName })}
              confirm={t('substitute.submit')}
              action={action}
              values={{ intent: 'substitute', registrationId: id, to: 'named' }}
            >
              {t('substitute.confirmText', { name: personName })}
            </ConfirmDialog>
          )}
          <ActionForm
            outcome={isAnswered ? outcome : undefined}
            action={action}
            values={{ intent: 'substitute', registrationId: id }}
            aria-label={`${t('substitute.title')}: ${personName}`}
          >
            <TextField
              id={`substitute-name-${id}`}
              name="substitute.name"
              label={t('person.name')}
              required
              maxLength={limits.name}
            />
            <TextField
              id={`substitute-email-${id}`}
              name="substitute.email"
              label={t('person.email')}
              type="email"
              required
              maxLength={limits.email}
            />
            <SubmitButton look="quiet">{t('substitute.submit')}</SubmitButton>
          </ActionForm>
        </details>
      ) : null}
    </div>
  );
}
