import { Injectable } from '@nestjs/common';
import { type Actor, isModerator } from '@sic/authorization';
import { Database } from '@sic/database';
import type { WaitingGathering } from './waiting-gatherings.graphql.js';

/** Gatherings for which somebody cannot get a seat until moderators have confirmed an organisation. */
@Injectable()
export class WaitingGatheringsQueries {
  constructor(private readonly database: Database) {}

  /** By organisation, the next gathering first, with one statement. Nothing for who does not moderate. */
  async of(actor: Actor, organisationIds: readonly string[]): Promise<ReadonlyMap<string, WaitingGathering[]>> {
    if (!isModerator(actor)) return new Map();
    const rows = await this.database.rows<WaitingGathering & { organisationId: string }>(
      'gatherings-waiting-for-organisations',
      `select r.organisation_id as "organisationId", g.slug, g.title, g.starts_at as "startsAt",
              g.time_zone as "timeZone", count(*)::int as people
         from registration r join gathering g on g.id = r.gathering_id
        where r.organisation_id = any($1) and r.state = 'pending_approval' and g.state = 'published'
          and g.starts_at > clock_timestamp()
        group by r.organisation_id, g.id order by g.starts_at, g.id`,
      [organisationIds],
    );
    return Map.groupBy(rows, ({ organisationId }) => organisationId);
  }
}
