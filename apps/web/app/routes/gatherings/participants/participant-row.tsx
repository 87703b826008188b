import type { SeatFragment } from '@sic/api-client/gatherings';
import { limits } from '@sic/kernel';
import { ActionForm, DateTime, type FormOutcome, StateBadge, SubmitButton, TextAreaField, useNames } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { countryName, stateTones } from '../gathering-words.js';

/** One person in the organiser's list, with what the organiser can do; each asks for the reason that the person reads. */
export function ParticipantRow({
  seat,
  outcome,
}: {
  readonly seat: SeatFragment;
  readonly outcome: FormOutcome | undefined;
}) {
  const { t, locale } = useTranslation('gatherings');
  const nameOf = useNames();
  const personName = nameOf.member(seat.personName);
  const { id, state, email, organisation, country, viewerCan } = seat;
  const acts = [
    {
      intent: 'give',
      label: t('manage.give'),
      hint: t('manage.giveText'),
      isShown: viewerCan.giveSeatAnyway,
      look: 'quiet',
    },
    {
      intent: 'cancel',
      label: t('manage.cancel'),
      hint: t('manage.cancelText'),
      isShown: viewerCan.cancelAsOrganiser,
      look: 'danger',
    },
  ] as const;
  return (
    <li className="card">
      <p className="row">
        <strong>{personName}</strong>
        <StateBadge tone={stateTones[state]}>{t(`state.${state}`)}</StateBadge>
        {seat.isOverride ? <StateBadge tone="caution">{t('manage.isOverride')}</StateBadge> : null}
        {seat.waitlistPosition == null ? null : (
          <span className="muted">{t('mine.place', { place: seat.waitlistPosition })}</span>
        )}
      </p>
      <p className="muted small">
        {[organisation == null ? '' : nameOf.organisation(organisation.name), countryName(country, locale), email ?? '']
          .filter((part) => part !== '')
          .join(' · ')}{' '}
        · <DateTime value={seat.stateAt} format="dateTime" />
      </p>
      {seat.substituteName == null ? null : (
        <p className="small">{t('mine.substitute', { name: seat.substituteName })}</p>
      )}
      {seat.reason == null ? null : <p className="small">{seat.reason}</p>}
      {acts.map(({ intent, label, hint, isShown, look }) =>
        isShown ? (
          <details key={intent} open={outcome?.values['intent'] === intent}>
            <summary>
              {label} <span className="visually-hidden">{personName}</span>
            </summary>
            <ActionForm
              outcome={outcome?.values['intent'] === intent ? outcome : undefined}
              values={{ intent, registrationId: id }}
              aria-label={`${label}: ${personName}`}
            >
              <TextAreaField
                id={`reason-${intent}-${id}`}
                name="reason"
                label={t('manage.reason')}
                description={hint}
                required
                rows={3}
                maxLength={limits.reason}
              />
              <SubmitButton look={look}>{label}</SubmitButton>
            </ActionForm>
          </details>
        ) : null,
      )}
    </li>
  );
}
