import type { ItemFragment } from '@sic/api-client/gatherings';
import { DateTime, StateBadge } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { countryName } from '../gathering-words.js';
import { dayIn } from '../gathering/when.js';
import './programme.css';

/** The programme by the clocks of the place, practice cases with what they tell. */
export function Programme({ items, timeZone }: { readonly items: readonly ItemFragment[]; readonly timeZone: string }) {
  const { t, locale } = useTranslation('gatherings');
  const days = Map.groupBy(items, ({ startsAt }) => dayIn(startsAt, timeZone));
  return [...days].map(([day, ofDay]) => (
    <section key={day} aria-labelledby={`day-${day}`}>
      <h3 id={`day-${day}`} className="programme-day">
        <DateTime value={ofDay[0]?.startsAt ?? day} format="weekday" zone={timeZone} />
      </h3>
      <ol className="plain-list">
        {ofDay.map(({ id, kind, title, description, speakers, room, startsAt, endsAt, practiceCase }) => (
          <li key={id} className="programme-item">
            <div>
              <DateTime value={startsAt} format="timeInSpan" zone={timeZone} />
              {' – '}
              <DateTime value={endsAt} format="time" zone={timeZone} />
              {room === '' ? null : <div className="muted small">{room}</div>}
            </div>
            <div>
              <h4>{title}</h4>
              <StateBadge>{t(`item.${kind}`)}</StateBadge>
              {speakers === '' ? null : <p>{speakers}</p>}
              {description === '' ? null : <p className="measure">{description}</p>}
              {practiceCase == null ? null : (
                <div className="programme-case">
                  <p>
                    <strong>{practiceCase.name}</strong>
                    {practiceCase.country == null ? null : ` · ${countryName(practiceCase.country, locale)}`}
                  </p>
                  {practiceCase.text === '' ? null : <p className="measure">{practiceCase.text}</p>}
                </div>
              )}
            </div>
          </li>
        ))}
      </ol>
    </section>
  ));
}
