import type { GatheringQuery } from '@sic/api-client/gatherings';
import { limits } from '@sic/kernel';
import { ActionForm, type FormOutcome, SelectField, SubmitButton, TextAreaField, TextField } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { byLabel } from '../../../by-label.js';
import { countryName, gatheringKinds } from '../gathering-words.js';
import { toLocal, usualZone } from '../../../local-time.js';
import { LocalTimeInput } from '../../../local-time-input.js';
import { LeaveQuestion } from '../../drafting/wording/leave-question.js';
import { RestoredMessage } from '../../drafting/wording/restored-message.js';
import { useTypedForm } from '../../drafting/wording/typed-form.js';

type Gathering = NonNullable<GatheringQuery['gathering']>;

interface DetailsFormProps {
  /** The gathering that is edited; a new one without it. */
  readonly gathering?: Gathering;
  readonly series: readonly { readonly id: string; readonly title: string }[];
  /** The zones to choose from. */
  readonly zones: readonly { readonly value: string; readonly label: string }[];
  readonly viewerId: string;
  readonly outcome: FormOutcome | undefined;
}

const countries =
  'AL AT BA BE BG CH CY CZ DE DK EE ES FI FR GB GE GR HR HU IE IS IT LI LT LU LV MD ME MK MT NL NO PL PT RO RS SE SI SK TR UA XK'.split(
    ' ',
  );

/** What organisers write about a gathering. Times are those of its place. What is half typed is kept. */
export function DetailsForm({ gathering, series, zones, viewerId, outcome }: DetailsFormProps) {
  const { t, locale } = useTranslation('gatherings');
  const sent = outcome?.values['details.timeZone'];
  const timeZone = zones.find(({ value }) => value === sent)?.value ?? gathering?.timeZone ?? usualZone;
  const times = [
    { name: 'startsAt', value: gathering?.startsAt },
    { name: 'endsAt', value: gathering?.endsAt },
    { name: 'registrationOpensAt', value: gathering?.registrationOpensAt },
    { name: 'registrationClosesAt', value: gathering?.registrationClosesAt },
  ] as const;
  const initial = {
    'details.kind': gathering?.kind ?? 'POLICY_ROUNDTABLE',
    'details.title': gathering?.title ?? '',
    'details.summary': gathering?.summary ?? '',
    'details.description': gathering?.description ?? '',
    'details.timeZone': gathering?.timeZone ?? usualZone,
    ...Object.fromEntries(
      times.map(({ name, value }) => [`details.${name}`, value === undefined ? '' : toLocal(value, timeZone)]),
    ),
    'details.isAllDay': gathering?.isAllDay === true ? 'yes' : 'no',
    'details.offerHours': String(gathering?.offerHours ?? 48),
    'details.offersEndHours': String(gathering?.offersEndHours ?? 24),
    'details.venue': gathering?.venue ?? '',
    'details.city': gathering?.city ?? '',
    'details.country': gathering?.country ?? '',
    'details.seriesId': gathering?.series?.id ?? '',
  };
  const writing = useTypedForm(`${viewerId}:gathering:${gathering?.id ?? 'new'}`, initial, outcome);
  return (
    <ActionForm
      outcome={outcome}
      values={{ intent: 'details', lockVersion: String(gathering?.lockVersion ?? '') }}
      ref={writing.form}
      onInput={writing.onInput}
      onSubmit={writing.onSubmit}
    >
      <RestoredMessage writing={writing} />
      <SelectField
        name="details.kind"
        label={t('details.kind')}
        defaultValue={gathering?.kind ?? 'POLICY_ROUNDTABLE'}
        options={gatheringKinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
      />
      <TextField
        name="details.title"
        label={t('details.title')}
        defaultValue={gathering?.title ?? ''}
        required
        maxLength={limits.title}
      />
      <TextField
        name="details.summary"
        label={t('details.summary')}
        description={t('details.summaryHint')}
        defaultValue={gathering?.summary ?? ''}
        required
        maxLength={limits.line}
      />
      <TextAreaField
        name="details.description"
        label={t('details.description')}
        defaultValue={gathering?.description ?? ''}
        required
        rows={8}
        maxLength={limits.clause}
      />
      <SelectField
        name="details.timeZone"
        label={t('details.timeZone')}
        description={t('details.timeZoneHint')}
        defaultValue={gathering?.timeZone ?? usualZone}
        options={zones}
      />
      {times.map(({ name, value }) => (
        <LocalTimeInput
          key={name}
          name={`details.${name}`}
          label={t(`details.${name}`)}
          value={value}
          timeZone={timeZone}
          outcome={outcome}
          required
        />
      ))}
      <SelectField
        name="details.isAllDay"
        label={t('details.inCalendars')}
        description={t('details.inCalendarsHint')}
        defaultValue={gathering?.isAllDay === true ? 'yes' : 'no'}
        options={[
          { value: 'no', label: t('details.withTimes') },
          { value: 'yes', label: t('details.wholeDays') },
        ]}
      />
      <TextField
        name="details.offerHours"
        label={t('details.offerHours')}
        description={t('details.offerHoursHint')}
        type="number"
        min={1}
        max={336}
        defaultValue={String(gathering?.offerHours ?? 48)}
        required
      />
      <TextField
        name="details.offersEndHours"
        label={t('details.offersEndHours')}
        description={t('details.offersEndHoursHint')}
        type="number"
        min={0}
        max={336}
        defaultValue={String(gathering?.offersEndHours ?? 24)}
        required
      />
      <TextField
        name="details.venue"
        label={t('details.venue')}
        defaultValue={gathering?.venue ?? ''}
        maxLength={limits.title}
      />
      <TextField
        name="details.city"
        label={t('details.city')}
        description={t('details.cityHint')}
        defaultValue={gathering?.city ?? ''}
        maxLength={limits.name}
      />
      <SelectField
        name="details.country"
        label={t('details.country')}
        defaultValue={gathering?.country ?? ''}
        options={[
          { value: '', label: t('details.noCountry') },
          ...byLabel(
            countries.map((code) => ({ value: code, label: countryName(code, locale) })),
            locale,
          ),
        ]}
      />
      {series.length === 0 ? null : (
        <SelectField
          name="details.seriesId"
          label={t('details.series')}
          defaultValue={gathering?.series?.id ?? ''}
          options={[
            { value: '', label: t('details.noSeries') },
            ...series.map(({ id, title }) => ({ value: id, label: title })),
          ]}
        />
      )}
      <LeaveQuestion isAtRisk={writing.isAtRisk} />
      <SubmitButton>{t(gathering === undefined ? 'details.create' : 'details.save')}</SubmitButton>
    </ActionForm>
  );
}
