import { Injectable } from '@nestjs/common';
import type { Tx } from '@sic/database';
import { DiscussionReader } from '@sic/discussion';
import type { ProcessSegment } from './process-segment.js';

/** Who takes part in a process, by what everybody can read of them. */
@Injectable()
export class ProcessPeople {
  constructor(private readonly discussion: DiscussionReader) {}

  /** Account ids by segment; somebody may be in several. */
  async bySegment(tx: Tx, processId: string): Promise<Record<ProcessSegment, string[]>> {
    const proposers = await tx.query<{ id: string }[]>(
      `select distinct proposer_id as id from amendment
        where process_id = $1 and submitted_at is not null and hidden_at is null`,
      [processId],
    );
    const things = await tx.query<{ kind: string; id: string }[]>(
      `select 'amendment' as kind, id from amendment
        where process_id = $1 and submitted_at is not null and hidden_at is null
       union all
       select 'clause', c.id from clause c join declaration d on d.id = c.declaration_id where d.process_id = $1`,
      [processId],
    );
    const discussants = await this.discussion.participants(tx, things);
    const own = proposers.map(({ id }) => id);
    return { everybody: [...new Set([...own, ...discussants])], proposers: own, discussants };
  }
}
