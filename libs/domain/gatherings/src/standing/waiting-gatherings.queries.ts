import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Actor, isModerator } from '@sic/authorization';
import { Database } from '@sic/database';
import { type OrganisationWait, OrganisationWaits, type WaitSource } from '@sic/profiles';
import type { WaitingGathering } from './waiting-gatherings.graphql.js';

const WAITING = `from registration r join gathering g on g.id = r.gathering_id
  where r.state = 'pending_approval' and r.organisation_id is not null and g.state = 'published'
    and g.starts_at > clock_timestamp()`;

/** Gatherings for which somebody cannot get a seat until moderators have confirmed an organisation. */
@Injectable()
export class WaitingGatheringsQueries implements WaitSource, OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly organisations: OrganisationWaits,
  ) {}

  onModuleInit(): void {
    this.organisations.register(this);
  }

  /** Of each organisation for which somebody waits, when the next such gathering begins. */
  async waits(): Promise<OrganisationWait[]> {
    return this.database.rows<OrganisationWait>(
      'gatherings-organisation-waits',
      `select r.organisation_id as "organisationId", min(g.starts_at) as until ${WAITING} group by r.organisation_id`,
    );
  }

  /** By organisation, the next gathering first, with one statement. Nothing for who does not moderate. */
  async of(actor: Actor, organisationIds: readonly string[]): Promise<ReadonlyMap<string, WaitingGathering[]>> {
    if (!isModerator(actor)) return new Map();
    const rows = await this.database.rows<WaitingGathering & { organisationId: string }>(
      'gatherings-waiting-for-organisations',
      `select r.organisation_id as "organisationId", g.slug, g.title, g.starts_at as "startsAt",
              g.time_zone as "timeZone", count(*)::int as people
         ${WAITING} and r.organisation_id = any($1) group by r.organisation_id, g.id order by g.starts_at, g.id`,
      [organisationIds],
    );
    return Map.groupBy(rows, ({ organisationId }) => organisationId);
  }
}
