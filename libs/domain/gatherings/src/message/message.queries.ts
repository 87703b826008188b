import { Injectable } from '@nestjs/common';
import type { SignedInMember } from '@sic/authorization';
import { Database } from '@sic/database';
import { authorizedGathering } from '../gathering/gathering.facts.js';
import type { SegmentCount, SentMessage } from './message.graphql.js';
import { messageSegments, STATES_OF_SEGMENT } from './message-segment.js';

/** What organisers read before and after they write to people of their gathering. */
@Injectable()
export class MessageQueries {
  constructor(private readonly database: Database) {}

  /** @throws Rejection NOT_FOUND, FORBIDDEN */
  async segments(member: SignedInMember, gatheringId: string): Promise<SegmentCount[]> {
    await authorizedGathering(this.database.manager, member, 'manage', gatheringId);
    const rows = await this.database.rows<{ state: string; people: number }>(
      'gatherings-message-segments',
      'select state, count(*)::int as people from registration where gathering_id = $1 group by state',
      [gatheringId],
    );
    const counts = new Map(rows.map(({ state, people }) => [state, people]));
    return messageSegments.map((segment) => ({
      segment,
      people: STATES_OF_SEGMENT[segment].reduce((sum, state) => sum + (counts.get(state) ?? 0), 0),
    }));
  }

  /** The last twenty, the newest first, without tests. @throws Rejection NOT_FOUND, FORBIDDEN */
  async sent(member: SignedInMember, gatheringId: string): Promise<SentMessage[]> {
    await authorizedGathering(this.database.manager, member, 'manage', gatheringId);
    return this.database.rows<SentMessage>(
      'gatherings-messages-sent',
      `select id, segment, subject, body, cardinality(registration_ids) as people, sent_at as "sentAt"
         from gathering_message where gathering_id = $1 and not is_test order by sent_at desc, id desc limit 20`,
      [gatheringId],
    );
  }
}
