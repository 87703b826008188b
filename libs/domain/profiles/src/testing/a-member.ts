import type { SignedInMember } from '@sic/authorization';
import type { Database } from '@sic/database';
import { anAccount, type TestAccount } from '@sic/identity/testing';
import { Member } from '../member/member.entity.js';

export type TestMember = TestAccount & Partial<Omit<Member, 'id'>>;

/** Makes an account with a profile and gives its actor. */
export async function aMember(database: Database, given: TestMember = {}): Promise<SignedInMember> {
  const { email, isModerator, isAdministrator, isVerified, name = 'Amina Haddad', ...profile } = given;
  const actor = await anAccount(database, {
    name,
    ...(email === undefined ? {} : { email }),
    ...(isModerator === undefined ? {} : { isModerator }),
    ...(isAdministrator === undefined ? {} : { isAdministrator }),
    ...(isVerified === undefined ? {} : { isVerified }),
  });
  await database.manager.insert(Member, { ...profile, id: actor.id, name });
  return actor;
}
