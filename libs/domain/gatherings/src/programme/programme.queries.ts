import { Injectable } from '@nestjs/common';
import { Database } from '@sic/database';
import type { ProgrammeItemType } from './programme-item.graphql.js';

interface ItemRow extends Omit<ProgrammeItemType, 'practiceCase'> {
  gatheringId: string;
  caseName: string | null;
  caseCountry: string | null;
  caseText: string;
}

/** Programmes of gatherings. The gatherings have to be the reader's to see. */
@Injectable()
export class ProgrammeQueries {
  constructor(private readonly database: Database) {}

  /** In the order of time, in one statement. */
  async ofGatherings(gatheringIds: readonly string[]): Promise<ReadonlyMap<string, ProgrammeItemType[]>> {
    const rows = await this.database.rows<ItemRow>(
      'gatherings-programmes',
      `select id, gathering_id as "gatheringId", kind, title, description, speakers, room, starts_at as "startsAt",
              ends_at as "endsAt", case_name as "caseName", case_country as "caseCountry", case_text as "caseText"
         from programme_item where gathering_id = any($1) order by starts_at, position, id`,
      [gatheringIds],
    );
    const items = rows.map(({ caseName, caseCountry, caseText, ...item }) => ({
      ...item,
      practiceCase: caseName === null ? null : { name: caseName, country: caseCountry, text: caseText },
    }));
    return Map.groupBy(items, (item) => item.gatheringId);
  }
}
