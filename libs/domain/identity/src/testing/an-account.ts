import type { SignedInMember } from '@sic/authorization';
import type { Database } from '@sic/database';
import { newId } from '@sic/kernel';
import type { Language } from '@sic/messages';
import { Account } from '../account/account.entity.js';

export interface TestAccount {
  name?: string;
  email?: string;
  language?: Language;
  isModerator?: boolean;
  isAdministrator?: boolean;
  isVerified?: boolean;
}

/** Makes an account with a confirmed address and gives its actor. */
export async function anAccount(database: Database, given: TestAccount = {}): Promise<SignedInMember> {
  const id = newId();
  const { name = 'Amina Haddad', email = `${id}@member.example`, isVerified = true } = given;
  const actor: SignedInMember = {
    kind: 'member',
    id,
    isModerator: given.isModerator ?? false,
    isAdministrator: given.isAdministrator ?? false,
  };
  await database.manager.query(
    `insert into auth."user" (id, name, email, "emailVerified", "createdAt", "updatedAt") values ($1, $2, $3, $4, clock_timestamp(), clock_timestamp())`,
    [id, name, email, isVerified],
  );
  await database.manager.insert(Account, {
    id,
    name,
    language: given.language ?? 'en',
    isModerator: actor.isModerator,
    isAdministrator: actor.isAdministrator,
    confirmedAt: isVerified ? new Date() : null,
  });
  return actor;
}
