import { Injectable } from '@nestjs/common';
import type { SignedInMember } from '@sic/authorization';
import { Database } from '@sic/database';
import type { OrganisationKind } from '@sic/profiles';
import { authorizedGathering } from '../gathering/gathering.facts.js';
import type { RegistrationBalance } from './registration.graphql.js';

/** The people of a gathering in numbers. */
@Injectable()
export class RegistrationBalanceQueries {
  constructor(private readonly database: Database) {}

  /** How the people of a gathering are spread over kinds and countries. */
  async of(member: SignedInMember, gatheringId: string): Promise<RegistrationBalance> {
    await authorizedGathering(this.database.manager, member, 'manage', gatheringId);
    const rows = await this.database.rows<{
      by: 'kind' | 'country';
      key: string | null;
      seats: number;
      waiting: number;
    }>(
      'gatherings-balance',
      `select case when grouping(organisation_kind) = 0 then 'kind' else 'country' end as by,
              case when grouping(organisation_kind) = 0 then organisation_kind else country end as key,
              (count(*) filter (where state in ('offered', 'confirmed')))::int as seats,
              (count(*) filter (where state = 'waitlisted'))::int as waiting
         from registration where gathering_id = $1 and state in ('offered', 'confirmed', 'waitlisted')
        group by grouping sets ((organisation_kind), (country)) order by seats desc, key`,
      [gatheringId],
    );
    const of = <K>(by: string) =>
      rows.filter((row) => row.by === by).map(({ key, seats, waiting }) => ({ key: key as K, seats, waiting }));
    return {
      byKind: of<OrganisationKind | null>('kind').map(({ key, ...counts }) => ({ kind: key, ...counts })),
      byCountry: of<string | null>('country').map(({ key, ...counts }) => ({ country: key, ...counts })),
    };
  }
}
