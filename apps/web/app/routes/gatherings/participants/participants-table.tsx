import type { ParticipantsQuery } from '@sic/api-client/gatherings';
import { DateTime, type FormOutcome, StateBadge, useNames } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { countryName, stateTones } from '../gathering-words.js';
import { ParticipantActs } from './participant-acts.js';
import type { ParticipantsChoice } from './participants-filter.js';

export type Participant = ParticipantsQuery['registrations']['edges'][number]['node'];

interface ParticipantsTableProps {
  readonly people: readonly Participant[];
  readonly group: ParticipantsChoice['group'];
  readonly items: readonly { readonly id: string; readonly title: string }[];
  readonly timeZone: string;
  readonly outcome: FormOutcome | undefined;
}

/** One part of the organiser's list, a line for each person. Times are those of the place. */
export function ParticipantsTable({ people, group, items, timeZone, outcome }: ParticipantsTableProps) {
  const { t, locale, list } = useTranslation('gatherings');
  const nameOf = useNames();
  const titles = new Map(items.map(({ id, title }) => [id, title]));
  const isWaiting = group === 'WAITING';
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={t(`manage.group.${group}`)}>
      <table>
        <caption className="visually-hidden">{t(`manage.group.${group}`)}</caption>
        <thead>
          <tr>
            {isWaiting ? <th scope="col">{t('manage.place')}</th> : null}
            <th scope="col">{t('person.name')}</th>
            <th scope="col">{t('person.email')}</th>
            <th scope="col">{t('manage.organisation')}</th>
            <th scope="col">{t('list.country')}</th>
            {items.length === 0 ? null : <th scope="col">{t('manage.items')}</th>}
            <th scope="col">{t('manage.state')}</th>
            <th scope="col">{t('manage.history')}</th>
            <th scope="col">{t('manage.acts')}</th>
          </tr>
        </thead>
        <tbody>
          {people.map((seat) => (
            <tr key={seat.id}>
              {isWaiting ? <td>{seat.waitlistPosition}</td> : null}
              <th scope="row">
                {nameOf.member(seat.personName)}
                {seat.substituteName == null ? null : (
                  <span className="muted small"> {t('mine.substitute', { name: seat.substituteName })}</span>
                )}
                {seat.partner === null ? null : (
                  <span className="muted small">
                    {' '}
                    {t(seat.partner.mayBeSplit ? 'manage.comesWith' : 'manage.comesOnlyWith', {
                      name: nameOf.member(seat.partner.personName),
                    })}
                  </span>
                )}
              </th>
              <td>
                {seat.contactEmail == null ? null : <a href={`mailto:${seat.contactEmail}`}>{seat.contactEmail}</a>}
              </td>
              <td>{seat.organisation == null ? '' : nameOf.organisation(seat.organisation.name)}</td>
              <td>{countryName(seat.country, locale)}</td>
              {items.length === 0 ? null : <td>{list(seat.programmeItemIds.flatMap((id) => titles.get(id) ?? []))}</td>}
              <td>
                <StateBadge tone={stateTones[seat.state]}>{t(`state.${seat.state}`)}</StateBadge>
                {seat.isOverride ? <StateBadge tone="caution">{t('manage.isOverride')}</StateBadge> : null}
                {seat.offerDeadline == null ? null : (
                  <span className="small">
                    {' '}
                    {t('manage.until')} <DateTime value={seat.offerDeadline} format="dateTime" zone={timeZone} />
                  </span>
                )}
                {seat.reason == null ? null : <p className="small">{seat.reason}</p>}
              </td>
              <td>
                <ol className="plain-list small">
                  {seat.history.map(({ at, to, by, isFirst }) => (
                    <li key={`${at} ${to}`}>
                      <DateTime value={at} format="dateTime" zone={timeZone} />:{' '}
                      {t(isFirst ? 'manage.stepFirst' : 'manage.step', { state: t(`state.${to}`), by: t(`by.${by}`) })}
                    </li>
                  ))}
                </ol>
              </td>
              <td>
                <ParticipantActs
                  seat={seat}
                  outcome={outcome?.values['registrationId'] === seat.id ? outcome : undefined}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
