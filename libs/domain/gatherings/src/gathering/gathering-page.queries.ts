import { Injectable } from '@nestjs/common';
import { type Actor, permissionsOf } from '@sic/authorization';
import { Database } from '@sic/database';
import { isSlug, NotFound, Rejection } from '@sic/kernel';
import { type OrganisationType, ProfilesReader } from '@sic/profiles';
import { canOnGathering, GATHERING_ACTIONS, type GatheringFacts } from '../gatherings.policy.js';
import { RegistrationClosed } from '../gatherings.problems.js';
import { PoolQueries } from '../pool/pool.queries.js';
import type { ProgrammeItemType } from '../programme/programme-item.graphql.js';
import { ActingPersonFacts } from '../registration/acting-person.facts.js';
import { RegistrationQueries } from '../registration/registration.queries.js';
import { gatheringFactsColumns, isSeenBy, seenByValues } from './gathering.facts.js';
import type { GatheringSeriesType, GatheringSummary, GatheringType } from './gathering.graphql.js';
import { SUMMARY_COLUMNS } from './gathering.queries.js';

interface PageRow extends GatheringSummary, GatheringFacts {
  description: string;
  latitude: number | null;
  longitude: number | null;
  registrationOpensAt: Date;
  registrationClosesAt: Date;
  offerHours: number;
  cancelReason: string | null;
  hostId: string | null;
  seriesId: string | null;
  seriesTitle: string | null;
  seriesDescription: string | null;
}

interface ItemRow extends Omit<ProgrammeItemType, 'practiceCase'> {
  caseName: string | null;
  caseCountry: string | null;
  caseText: string;
}

type PageSummary = PageRow & GatheringSummary;

/** The read model of one gathering's page: a fixed number of named statements, plain rows. */
@Injectable()
export class GatheringPageQueries {
  constructor(
    private readonly database: Database,
    private readonly pools: PoolQueries,
    private readonly people: ActingPersonFacts,
    private readonly registrations: RegistrationQueries,
    private readonly profiles: ProfilesReader,
  ) {}

  /** Null when there is none of this address, or this actor may not see it. */
  async read(actor: Actor, slug: string): Promise<GatheringType | null> {
    const row = isSlug(slug) ? await this.row(actor, slug) : undefined;
    if (!row) return null;
    const member = actor.kind === 'member' ? actor : null;
    const person = member && (await this.people.of(member));
    const organisationIds = [...(person?.organisationIds ?? []), ...(row.hostId === null ? [] : [row.hostId])];
    const [pools, waiting, programme, series, organisations, viewerRegistrations] = await Promise.all([
      this.pools.ofGathering(row.id),
      this.pools.waiting(row.id),
      this.programme(row.id),
      this.series(row),
      this.profiles.organisations(organisationIds, actor),
      member && person ? this.registrations.ofViewer(member, person, row.id) : [],
    ]);
    const refusal = canOnGathering(actor, 'register', row);
    return {
      ...row,
      host: row.hostId === null ? null : (organisations.get(row.hostId) ?? null),
      series,
      programme,
      pools,
      waiting,
      viewerRegistrations,
      viewerOrganisations: [...(person?.organisationIds ?? [])]
        .map((id) => organisations.get(id))
        .filter((organisation): organisation is OrganisationType => organisation !== undefined),
      viewerCan: permissionsOf(canOnGathering, GATHERING_ACTIONS, actor, row),
      whyNotRegister: refusal instanceof RegistrationClosed ? refusal.reason : null,
    };
  }

  /** @throws Rejection NOT_FOUND */
  async get(actor: Actor, slug: string): Promise<GatheringType> {
    const page = await this.read(actor, slug);
    if (!page) throw new Rejection(new NotFound('gathering'));
    return page;
  }

  private row(actor: Actor, slug: string): Promise<PageSummary | undefined> {
    return this.database.row<PageSummary>(
      'gatherings-page',
      `select ${SUMMARY_COLUMNS}, ${gatheringFactsColumns('$2')}, g.description, g.latitude, g.longitude,
              g.registration_opens_at as "registrationOpensAt", g.registration_closes_at as "registrationClosesAt",
              g.offer_hours as "offerHours", g.cancel_reason as "cancelReason", g.host_id as "hostId",
              g.series_id as "seriesId", s.title as "seriesTitle", s.description as "seriesDescription"
         from gathering g left join gathering_series s on s.id = g.series_id 
        where g.slug = $1 and ${isSeenBy('$2', '$3')}`,
      [slug, ...seenByValues(actor)],
    );
  }

  private async programme(gatheringId: string): Promise<ProgrammeItemType[]> {
    const rows = await this.database.rows<ItemRow>(
      'gatherings-programme',
      `select id, kind, title, description, speakers, room, starts_at as "startsAt", ends_at as "endsAt",
              case_name as "caseName", case_country as "caseCountry", case_text as "caseText"
         from programme_item where gathering_id = $1 order by starts_at, position, id`,
      [gatheringId],
    );
    return rows.map(({ caseName, caseCountry, caseText, ...item }) => ({
      ...item,
      practiceCase: caseName === null ? null : { name: caseName, country: caseCountry, text: caseText },
    }));
  }

  private async series(row: PageRow): Promise<GatheringSeriesType | null> {
    const { seriesId, seriesTitle, seriesDescription } = row;
    if (seriesId === null || seriesTitle === null) return null;
    const legs = await this.database.rows<GatheringSummary>(
      'gatherings-legs',
      `select ${SUMMARY_COLUMNS}, ${gatheringFactsColumns('null')} from gathering g
        where g.series_id = $1 and g.state <> 'draft' order by g.position_in_series, g.starts_at, g.id`,
      [seriesId],
    );
    return { id: seriesId, title: seriesTitle, description: seriesDescription ?? '', legs };
  }
}
