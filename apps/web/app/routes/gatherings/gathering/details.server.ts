import type { GatheringDetailsInput } from '@sic/api-client/gatherings';
import { text } from '../../../forms.js';
import { localTime } from '../../../local-time.js';
import { gatheringKinds } from '../gathering-words.js';

/** What the form about a gathering says. What the form does not ask for is kept as it was. */
export function detailsOf(form: FormData, kept: Partial<GatheringDetailsInput> = {}): GatheringDetailsInput {
  const field = (name: string): string => text(form, `details.${name}`);
  const orNull = (name: string): string | null => (field(name) === '' ? null : field(name));
  const at = (name: string): string => localTime(form, `details.${name}`, field('timeZone'));
  // What is no number of hours is sent as one that the api refuses beside its field.
  const hours = (name: string): number => (/^\d{1,4}$/.test(field(name)) ? Number(field(name)) : -1);
  return {
    ...kept,
    kind: gatheringKinds.find((kind) => kind === field('kind')) ?? 'POLICY_ROUNDTABLE',
    title: field('title'),
    summary: field('summary'),
    description: field('description'),
    timeZone: field('timeZone'),
    startsAt: at('startsAt'),
    endsAt: at('endsAt'),
    isAllDay: field('isAllDay') === 'yes',
    registrationOpensAt: at('registrationOpensAt'),
    registrationClosesAt: at('registrationClosesAt'),
    offerHours: hours('offerHours'),
    offersEndHours: hours('offersEndHours'),
    venue: field('venue'),
    city: orNull('city'),
    country: orNull('country'),
    seriesId: orNull('seriesId'),
  };
}
