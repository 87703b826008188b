import type { SignedInMember } from '@sic/authorization';
import type { Database } from '@sic/database';
import { newId } from '@sic/kernel';
import { Representation } from '../representation/representation.entity.js';
import { aMember, type TestMember } from './a-member.js';

export type TestRepresentation = Partial<Representation> & Pick<Representation, 'memberId' | 'organisationId'>;

/** Makes a confirmed representative, unless told otherwise. */
export async function aRepresentation(database: Database, given: TestRepresentation): Promise<Representation> {
  const id = given.id ?? newId();
  const state = given.state ?? 'confirmed';
  await database.manager.insert(Representation, {
    id,
    role: 'representative',
    state,
    decidedAt: state === 'asked' ? null : new Date(),
    endedAt: state === 'ended' ? new Date() : null,
    ...given,
  });
  return database.manager.findOneByOrFail(Representation, { id });
}

/** Makes a member who is a confirmed representative (or signatory) of the organisation. */
export async function aRepresentative(
  database: Database,
  organisationId: string,
  given: TestMember & Partial<Pick<Representation, 'role'>> = {},
): Promise<SignedInMember> {
  const { role = 'representative', ...member } = given;
  const actor = await aMember(database, member);
  await aRepresentation(database, { memberId: actor.id, organisationId, role });
  return actor;
}
