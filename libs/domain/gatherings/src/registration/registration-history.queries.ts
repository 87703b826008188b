import { Injectable } from '@nestjs/common';
import type { Actor } from '@sic/authorization';
import { Database } from '@sic/database';
import { isOrganisedBy } from '../gathering/gathering.facts.js';
import type { RegistrationStep } from './registration.graphql.js';

/** What happened to registrations. */
@Injectable()
export class RegistrationHistoryQueries {
  constructor(private readonly database: Database) {}

  /** What happened to registrations, from the audit log, oldest first; for organisers of their gathering alone. */
  async of(actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, RegistrationStep[]>> {
    if (actor.kind !== 'member') return new Map();
    const rows = await this.database.rows<RegistrationStep & { registrationId: string }>(
      'gatherings-registration-histories',
      `select a.data->>'registrationId' as "registrationId", a.at, a.data->>'to' as to, a.data->>'by' as by,
              a.data->>'from' is null as "isFirst"
         from registration r join gathering g on g.id = r.gathering_id
         join audit_record a on a.subject_kind = 'gathering' and a.subject_id = g.id
              and a.action = 'gatherings.change-registration' and a.data->>'registrationId' = r.id::text
        where r.id = any($1) and ($3::boolean or ${isOrganisedBy('$2')}) order by a.at, a.id`,
      [ids, actor.id, actor.isAdministrator],
    );
    return Map.groupBy(rows, ({ registrationId }) => registrationId);
  }
}
