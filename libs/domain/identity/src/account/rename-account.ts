import { Injectable } from '@nestjs/common';
import type { SignedInMember } from '@sic/authorization';
import type { Tx } from '@sic/database';
import { Account } from './account.entity.js';

/**
 * Gives the member's own account another name, within the caller's transaction. The account is where a name is read, for
 * mails, lists and moderators; what better-auth and the profile keep of it follows here.
 */
@Injectable()
export class RenameAccount {
  async execute(tx: Tx, member: SignedInMember, { name }: { name: string }): Promise<void> {
    // The name of the profile follows by its foreign key.
    await tx.update(Account, { id: member.id }, { name });
    await tx.query('update auth."user" set name = $2, "updatedAt" = clock_timestamp() where id::uuid = $1', [
      member.id,
      name,
    ]);
  }
}
