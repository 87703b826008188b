import { Injectable } from '@nestjs/common';
import type { Tx } from '@sic/database';
import { AccountCreated } from '@sic/identity';
import { type EventHandler, HandlesEvent } from '@sic/outbox';

/** Gives every new account its profile. */
@Injectable()
@HandlesEvent(AccountCreated, 'profiles.create-member')
export class OnAccountCreated implements EventHandler<{ accountId: string }> {
  async handle(tx: Tx, { accountId }: { accountId: string }): Promise<void> {
    await tx.query('insert into member (id, name) select id, name from account where id = $1 on conflict do nothing', [
      accountId,
    ]);
  }
}
