import type { SeatFragment } from '@sic/api-client/gatherings';
import { limits } from '@sic/kernel';
import { ActionForm, type FormOutcome, SubmitButton, TextAreaField, useNames } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';

/** What the organiser can do about one person of the list; each asks for the reason that the person reads. */
export function ParticipantActs({
  seat,
  outcome,
}: {
  readonly seat: SeatFragment;
  readonly outcome: FormOutcome | undefined;
}) {
  const { t } = useTranslation('gatherings');
  const nameOf = useNames();
  const personName = nameOf.member(seat.personName);
  const { id, viewerCan } = seat;
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
    <>
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
    </>
  );
}
