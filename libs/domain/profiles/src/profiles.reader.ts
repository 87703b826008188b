import { Injectable } from '@nestjs/common';
import { Database } from '@sic/database';
import type { MemberType } from './member/member.graphql.js';

/** What other domains may ask about members and organisations. Batched by ids. */
@Injectable()
export class ProfilesReader {
  constructor(private readonly database: Database) {}

  /** The public face of members by id; ids of nobody are left out. */
  async members(ids: readonly string[]): Promise<ReadonlyMap<string, MemberType>> {
    const rows = await this.database.rows<MemberType>(
      'profiles-members',
      `select a.id, coalesce(m.name, a.name) as name from account a left join member m on m.id = a.id where a.id = any($1)`,
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }
}
