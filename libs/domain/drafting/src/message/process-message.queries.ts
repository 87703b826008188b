import { Injectable } from '@nestjs/common';
import type { SignedInMember } from '@sic/authorization';
import { Database } from '@sic/database';
import { authorizeWriting } from './process-message.facts.js';
import type { ProcessSegmentCount, SentProcessMessage } from './process-message.graphql.js';
import { ProcessPeople } from './process-people.js';
import { processSegments } from './process-segment.js';

/** What editors read before and after they write to people of their process. */
@Injectable()
export class ProcessMessageQueries {
  constructor(
    private readonly database: Database,
    private readonly people: ProcessPeople,
  ) {}

  /** @throws Rejection NOT_FOUND, FORBIDDEN */
  async segments(member: SignedInMember, processId: string): Promise<ProcessSegmentCount[]> {
    await authorizeWriting(this.database.manager, member, processId);
    const people = await this.people.bySegment(this.database.manager, processId);
    return processSegments.map((segment) => ({ segment, people: people[segment].length }));
  }

  /** The last twenty, the newest first, without tests. @throws Rejection NOT_FOUND, FORBIDDEN */
  async sent(member: SignedInMember, processId: string): Promise<SentProcessMessage[]> {
    await authorizeWriting(this.database.manager, member, processId);
    return this.database.rows<SentProcessMessage>(
      'drafting-messages-sent',
      `select segment, subject, body, cardinality(member_ids) as people, sent_at as "sentAt"
         from process_message where process_id = $1 and not is_test order by sent_at desc, id desc limit 20`,
      [processId],
    );
  }
}
