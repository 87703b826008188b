import type { GatheringQuery } from '@sic/api-client/gatherings';
import { ActionForm, ChoiceGroup, DateTime, type FormOutcome, SelectField, SubmitButton, useNames } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { Link } from 'react-router';
import { placeOf } from '../gathering-words.js';

type Gathering = NonNullable<GatheringQuery['gathering']>;

interface SeriesViewProps {
  readonly series: NonNullable<Gathering['series']>;
  readonly gatheringId: string;
  readonly organisations: readonly { readonly id: string; readonly name: string | null }[];
  readonly maySignUp: boolean;
  readonly outcome: FormOutcome | undefined;
}

/** The legs of a relay, and signing up for all of them at once. */
export function SeriesView({ series, gatheringId, organisations, maySignUp, outcome }: SeriesViewProps) {
  const { t, locale } = useTranslation('gatherings');
  const nameOf = useNames();
  return (
    <section aria-labelledby="series">
      <h2 id="series">{series.title}</h2>
      {series.description === '' ? null : <p className="measure">{series.description}</p>}
      <ol>
        {series.legs.map(({ gathering: { id, slug, title, startsAt, timeZone, city, country } }) => (
          <li key={id}>
            {id === gatheringId ? <strong>{title}</strong> : <Link to={`/gatherings/${slug}`}>{title}</Link>}
            <br />
            <span className="muted small">
              <DateTime value={startsAt} format="weekday" zone={timeZone} /> · {placeOf({ city, country }, locale)}
            </span>
          </li>
        ))}
      </ol>
      {maySignUp ? (
        <details open={outcome !== undefined}>
          <summary>{t('series.title')}</summary>
          <ActionForm outcome={outcome} values={{ intent: 'series', seriesId: series.id }}>
            <ChoiceGroup
              name="mode"
              legend={t('series.how')}
              defaultValue="AS_MANY_AS_POSSIBLE"
              choices={[
                { value: 'AS_MANY_AS_POSSIBLE', label: t('series.many'), description: t('series.manyHint') },
                { value: 'ALL_OR_NOTHING', label: t('series.all'), description: t('series.allHint') },
              ]}
            />
            {organisations.length === 0 ? null : (
              <SelectField
                id="field-series-organisation"
                name="organisationId"
                label={t('signUp.organisation')}
                defaultValue={organisations[0]?.id ?? ''}
                options={[
                  ...organisations.map(({ id, name }) => ({ value: id, label: nameOf.organisation(name) })),
                  { value: '', label: t('signUp.noOrganisation') },
                ]}
              />
            )}
            <SubmitButton>{t('series.submit')}</SubmitButton>
          </ActionForm>
        </details>
      ) : null}
    </section>
  );
}
