import { Injectable } from '@nestjs/common';
import { type Actor, isModerator } from '@sic/authorization';
import { Database } from '@sic/database';
import { organisationsById } from './organisation.queries.js';
import type { SimilarOrganisation } from './organisation.graphql.js';

/** SQL: whether organisations `o` and `other` have names that look alike. */
export const HAS_SAME_NAME = 'organisation_name_key(other.name) = organisation_name_key(o.name)';
const HAS_SAME_DOMAIN = 'website_domain(other.website) = website_domain(o.website)';

/** Organisations that could be taken for each other, for the moderator who confirms one of them. */
@Injectable()
export class SimilarOrganisationsQueries {
  constructor(private readonly database: Database) {}

  /**
   * By organisation, the others whose name looks alike or whose website is at the same domain; two statements for any
   * number of them. Nothing for who does not moderate.
   */
  async of(actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, SimilarOrganisation[]>> {
    if (!isModerator(actor)) return new Map();
    const rows = await this.database.rows<{
      id: string;
      otherId: string;
      hasSameName: boolean;
      hasSameDomain: boolean;
    }>(
      'profiles-similar-organisations',
      `select o.id, other.id as "otherId", ${HAS_SAME_NAME} as "hasSameName",
              coalesce(${HAS_SAME_DOMAIN}, false) as "hasSameDomain"
         from organisation o join organisation other on other.id <> o.id and (${HAS_SAME_NAME} or ${HAS_SAME_DOMAIN})
        where o.id = any($1) order by other.created_at, other.id`,
      [ids],
    );
    const others = await organisationsById(
      this.database.manager,
      [...new Set(rows.map(({ otherId }) => otherId))],
      actor,
    );
    const similar = rows.flatMap(({ id, otherId, hasSameName, hasSameDomain }) => {
      const organisation = others.get(otherId);
      return organisation ? [{ id, organisation, hasSameName, hasSameDomain }] : [];
    });
    return Map.groupBy(similar, ({ id }) => id);
  }
}
