import type { INestApplicationContext } from '@nestjs/common';
import { Database, type Tx } from '@sic/database';
import { newId } from '@sic/kernel';
import { Outbox } from '@sic/outbox';
import {
  Member,
  Organisation,
  OrganisationRegistered,
  type PlaceColumns,
  Places,
  Representation,
  RepresentationAsked,
} from '@sic/profiles';
import { members, organisations, type PlaceKey, places } from './content/index.js';
import type { DemoIds } from './demo-ids.js';

const DAY_MS = 24 * 3_600_000;
const SAME_PLACE_DEGREES = 0.001;

/** Profiles, organisations and who acts for them. One transaction. */
export async function seedProfiles(app: INestApplicationContext, ids: DemoIds): Promise<void> {
  const index = app.get(Places, { strict: false });
  const outbox = app.get(Outbox);
  const moderator = ids.get('account', 'mirko-horvat');
  await app.get(Database).transaction(async (tx) => {
    await seedOrganisations(tx, outbox, index, ids);
    for (const [number, member] of members.entries()) {
      const { name, headline, languages, capacities, needs, place, belongsTo } = member;
      const id = ids.get('account', member.key);
      await tx.upsert(
        Member,
        {
          id,
          name,
          headline,
          languages: [...languages],
          capacities: [...capacities],
          needs: [...needs],
          ...columnsOf(index, place),
          // Some keep what they look for among members, so that the demo shows the difference.
          membersOnly: number % 9 === 4 ? ['needs'] : [],
        },
        ['id'],
      );
      if (!belongsTo) continue;
      const isAsked = belongsTo.state === 'requested';
      const representationId = newId();
      await tx.insert(Representation, {
        id: representationId,
        memberId: id,
        organisationId: ids.get('organisation', belongsTo.organisation),
        role: belongsTo.as,
        state: isAsked ? 'asked' : 'confirmed',
        message: isAsked ? 'We met at the last roundtable; I took over from a colleague who has retired.' : '',
        askedAt: new Date(Date.now() - (isAsked ? 1 : 120) * DAY_MS),
        decidedAt: isAsked ? null : new Date(Date.now() - 119 * DAY_MS + number * 60_000),
        decidedBy: isAsked || id === moderator ? null : moderator,
      });
      if (isAsked) await outbox.publish(tx, RepresentationAsked, { representationId });
    }
  });
}

async function seedOrganisations(tx: Tx, outbox: Outbox, index: Places, ids: DemoIds): Promise<void> {
  for (const [number, organisation] of organisations.entries()) {
    const { key, name, kind, description, domain, place, isVerified } = organisation;
    const registeredAt = new Date(Date.now() - (220 - number * 4) * DAY_MS);
    const id = newId();
    await tx.insert(Organisation, {
      id,
      name,
      kind,
      description,
      website: `https://www.${domain}/`,
      ...columnsOf(index, place),
      verifiedAt: isVerified ? registeredAt : null,
      verifiedBy: isVerified ? 'moderator' : null,
      createdAt: registeredAt,
    });
    ids.set('organisation', key, id);
    if (!isVerified) await outbox.publish(tx, OrganisationRegistered, { organisationId: id });
  }
}

/** The place of the site's own list at the coordinates that the content gives. */
function columnsOf(index: Places, key: PlaceKey): PlaceColumns {
  const { city, country, lat, lon } = places[key];
  const found = index
    .search(city, 100)
    .find(
      (place) =>
        place.country === country &&
        Math.abs(place.latitude - lat) < SAME_PLACE_DEGREES &&
        Math.abs(place.longitude - lon) < SAME_PLACE_DEGREES,
    );
  if (!found) throw new Error(`The list of places has no ${city} (${country}) at ${lat}, ${lon}.`);
  return index.columns(found.id, 'placeId');
}
