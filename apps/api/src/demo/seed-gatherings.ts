import type { INestApplicationContext } from '@nestjs/common';
import { Database, type Tx } from '@sic/database';
import { newId } from '@sic/kernel';
import { DateTime } from 'luxon';
import {
  type DemoGathering,
  type DemoProgrammeItem,
  type DemoRegistration,
  gatherings,
  members,
  places,
  practiceCases,
  relay,
} from './content/index.js';
import type { DemoIds } from './demo-ids.js';

const KINDS = { roundtable: 'policy_roundtable' } as const;
/** How long a seat that the demo offers is held. */
const OFFER_DAYS = 2;

interface Organisation {
  accountId: string;
  id: string;
  kind: string;
  country: string;
}

/**
 * Gatherings with their programme, seats and registrations, past ones too: so as rows and not through the use cases,
 * which rightly refuse to sign anybody up for what is over. One transaction; an interrupted run starts again.
 */
export async function seedGatherings(app: INestApplicationContext, ids: DemoIds): Promise<void> {
  await app.get(Database).transaction(async (tx) => {
    const organisations = await organisationsByMember(tx);
    const seriesId = await writeRelay(tx, ids);
    for (const gathering of gatherings) {
      await writeGathering(tx, ids, gathering, seriesId);
      const pools = await writePools(tx, ids, gathering);
      await writeProgramme(tx, ids, gathering);
      for (const [at, registration] of gathering.registrations.entries()) {
        const organisation = organisations.get(ids.get('account', registration.member));
        await writeRegistration(tx, ids, { gathering, registration, at, pools, organisation });
      }
    }
  });
}

async function organisationsByMember(tx: Tx): Promise<ReadonlyMap<string, Organisation>> {
  const rows = await tx.query<Organisation[]>(
    `select distinct on (r.member_id) r.member_id as "accountId", o.id, o.kind, o.country
       from representation r join organisation o on o.id = r.organisation_id
      where r.state = 'confirmed' order by r.member_id, r.id`,
  );
  return new Map(rows.map((row) => [row.accountId, row]));
}

/** A wall-clock time of the gathering's place, so many days from today. */
function moment(timeZone: string, inDays: number, clock: string): Date {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  return DateTime.now()
    .setZone(timeZone)
    .plus({ days: inDays })
    .set({ hour, minute, second: 0, millisecond: 0 })
    .toJSDate();
}

async function writeRelay(tx: Tx, ids: DemoIds): Promise<string> {
  const id = newId();
  await tx.query('insert into gathering_series (id, slug, title, description) values ($1, $2, $3, $4)', [
    id,
    'social-learning-relay',
    relay.title,
    relay.description,
  ]);
  ids.set('relay', relay.key, id);
  return id;
}

async function writeGathering(tx: Tx, ids: DemoIds, gathering: DemoGathering, seriesId: string): Promise<void> {
  const { key, kind, place, timeZone, startsInDays, days, from, to, signUpClosesInDays } = gathering;
  const id = newId();
  const leg = relay.legs.indexOf(key);
  const { city, country, lat, lon } = places[place];
  await tx.insert('gathering', {
    id,
    slug: key,
    kind: kind in KINDS ? KINDS[kind as keyof typeof KINDS] : kind,
    title: gathering.title,
    summary: gathering.summary,
    description: gathering.description,
    startsAt: moment(timeZone, startsInDays, from),
    endsAt: moment(timeZone, startsInDays + days - 1, to),
    // Several days would fill every hour of a calendar.
    isAllDay: days > 1,
    timeZone,
    venue: gathering.venue,
    city,
    country,
    latitude: lat,
    longitude: lon,
    hostId: ids.get('organisation', gathering.host),
    registrationOpensAt: moment(timeZone, Math.min(startsInDays - 90, -30), '09:00'),
    registrationClosesAt: moment(timeZone, signUpClosesInDays, '18:00'),
    state: 'published',
    seriesId: leg < 0 ? null : seriesId,
    positionInSeries: Math.max(leg, 0),
    createdBy: ids.get('account', gathering.organiser),
  });
  ids.set('gathering', key, id);
  await tx.query('insert into gathering_role (gathering_id, account_id) values ($1, $2)', [
    id,
    ids.get('account', gathering.organiser),
  ]);
}

interface Pool {
  id: string;
  kinds: readonly string[];
  isForPersons: boolean;
}

async function writePools(tx: Tx, ids: DemoIds, gathering: DemoGathering): Promise<Pool[]> {
  const pools: Pool[] = [];
  for (const [position, { key, name, capacity, kinds = [], isForPersons = false }] of gathering.pools.entries()) {
    const id = newId();
    await tx.query(
      `insert into seat_pool (id, gathering_id, name, capacity, kinds, is_for_persons, position)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [id, ids.get('gathering', gathering.key), name, capacity, kinds, isForPersons, position],
    );
    ids.set('seat-pool', key, id);
    pools.push({ id, kinds, isForPersons });
  }
  return pools;
}

async function writeProgramme(
  tx: Tx,
  ids: DemoIds,
  { key, timeZone, startsInDays, programme }: DemoGathering,
): Promise<void> {
  const namesOf = ({ speakers }: DemoProgrammeItem): string =>
    speakers
      .map((speaker) => members.find((member) => member.key === speaker)?.name ?? '')
      .filter(Boolean)
      .join(', ');
  for (const [position, item] of programme.entries()) {
    const id = newId();
    const practiceCase = practiceCases.find((one) => one.key === item.practiceCase);
    await tx.insert('programme_item', {
      id,
      gatheringId: ids.get('gathering', key),
      kind: item.kind,
      title: item.title,
      description: item.description,
      speakers: namesOf(item),
      room: item.room,
      startsAt: moment(timeZone, startsInDays + item.day, item.from),
      endsAt: moment(timeZone, startsInDays + item.day, item.to),
      position,
      caseName: practiceCase?.name ?? null,
      caseCountry: practiceCase?.country ?? null,
      caseText: practiceCase?.description ?? '',
    });
    ids.set('programme-item', item.key, id);
  }
}

interface Row {
  gathering: DemoGathering;
  registration: DemoRegistration;
  at: number;
  pools: readonly Pool[];
  organisation: Organisation | undefined;
}

async function writeRegistration(
  tx: Tx,
  ids: DemoIds,
  { gathering, registration, at, pools, organisation }: Row,
): Promise<void> {
  const id = newId();
  const { member, state, inDays, signedUpBy } = registration;
  const personId = ids.get('account', member);
  // Their order is that of the list, minutes apart.
  const since = new Date(Date.now() + inDays * 86_400_000 + at * 60_000);
  await tx.insert('registration', {
    id,
    gatheringId: ids.get('gathering', gathering.key),
    personId,
    organisationId: organisation?.id ?? null,
    // Kind and country count once moderators have confirmed them.
    organisationKind: state === 'pending_approval' ? null : (organisation?.kind ?? null),
    country: state === 'pending_approval' ? null : (organisation?.country ?? null),
    state,
    stateAt: since,
    queuedAt: since,
    registeredAt: since,
    registeredBy: signedUpBy === undefined ? personId : ids.get('account', signedUpBy),
  });
  ids.set('registration', `${gathering.key}.${member}`, id);
  if (state === 'offered') {
    await tx.query(
      `insert into offer (id, registration_id, deadline, notified_at, picked_by)
       values ($1, $2, now() + make_interval(days => $3), now(), 'longest-waiting')`,
      [newId(), id, OFFER_DAYS],
    );
  }
  if (state !== 'confirmed' && state !== 'offered') return;
  const own = pools.filter(({ kinds, isForPersons }) =>
    organisation === undefined
      ? isForPersons || kinds.length === 0
      : kinds.includes(organisation.kind) || (kinds.length === 0 && !isForPersons),
  );
  for (const pool of own) {
    await tx.query('insert into seat_claim (id, registration_id, pool_id, kind) values ($1, $2, $3, $4)', [
      newId(),
      id,
      pool.id,
      state === 'offered' ? 'held' : 'taken',
    ]);
  }
}
