import type { Tx } from '@sic/database';
import { NotFound, Rejection } from '@sic/kernel';
import { Member } from './member.entity.js';

/** The member's own row, locked; created from the account when the worker has not done so yet. */
export async function lockOwnProfile(tx: Tx, memberId: string): Promise<Member> {
  await tx.query('insert into member (id, name) select id, name from account where id = $1 on conflict do nothing', [
    memberId,
  ]);
  const member = await tx.findOne(Member, { where: { id: memberId }, lock: { mode: 'pessimistic_write' } });
  if (!member) throw new Rejection(new NotFound('member'));
  return member;
}
