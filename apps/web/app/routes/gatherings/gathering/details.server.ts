import type { GatheringDetailsInput } from '@sic/api-client/gatherings';
import { text } from '../../../forms.js';
import { gatheringKinds } from '../gathering-words.js';

/** What the form about a gathering says. What the form does not ask for is kept as it was. */
export function detailsOf(form: FormData, kept: Partial<GatheringDetailsInput> = {}): GatheringDetailsInput {
  const field = (name: string): string => text(form, `details.${name}`);
  const orNull = (name: string): string | null => (field(name) === '' ? null : field(name));
  return {
    ...kept,
    kind: gatheringKinds.find((kind) => kind === field('kind')) ?? 'POLICY_ROUNDTABLE',
    title: field('title'),
    summary: field('summary'),
    description: field('description'),
    timeZone: field('timeZone'),
    startsAt: field('startsAt'),
    endsAt: field('endsAt'),
    registrationOpensAt: field('registrationOpensAt'),
    registrationClosesAt: field('registrationClosesAt'),
    venue: field('venue'),
    city: orNull('city'),
    country: orNull('country'),
    seriesId: orNull('seriesId'),
  };
}
