import { Injectable } from '@nestjs/common';
import type { Tx } from '@sic/database';
import { Outbox } from '@sic/outbox';
import { SessionsEnded } from '../identity.events.js';

/** Ends every session of an account, in the transaction of the change that requires it. */
@Injectable()
export class EndSessions {
  constructor(private readonly outbox: Outbox) {}

  async execute(tx: Tx, { accountId }: { accountId: string }): Promise<void> {
    await tx.query('delete from auth.session where "userId"::uuid = $1', [accountId]);
    await this.outbox.publish(tx, SessionsEnded, { accountId });
  }
}
