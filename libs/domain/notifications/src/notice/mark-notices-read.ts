import { Injectable } from '@nestjs/common';
import type { Actor } from '@sic/authorization';
import { Database } from '@sic/database';
import { Rejection, Unauthenticated } from '@sic/kernel';

/** A member has read some of their notices, or all. Reading one twice keeps the first time. */
@Injectable()
export class MarkNoticesRead {
  constructor(private readonly database: Database) {}

  /** @param ids null for all; those of others are left alone */
  async execute(actor: Actor, ids: readonly string[] | null): Promise<void> {
    if (actor.kind === 'visitor') throw new Rejection(new Unauthenticated());
    await this.database.rows(
      'notices-mark-read',
      `update notice set read_at = clock_timestamp()
        where account_id = $1 and read_at is null and ($2::uuid[] is null or id = any($2))`,
      [actor.id, ids],
    );
  }
}
