import { type Actor, type SignedInMember, visitor } from '@sic/authorization';
import type { Tx } from '@sic/database';
import { NotFound, Rejection } from '@sic/kernel';
import { In } from 'typeorm';
import type { AccountFacts } from '../identity.policy.js';
import { Account } from './account.entity.js';

export interface LockedAccount {
  account: Account;
  facts: AccountFacts;
  /** The actor with the roles that their account has now; a visitor when it was suspended meanwhile. */
  actor: Actor;
}

/**
 * Locks an account for a change, and the actor's own, always in the order of their ids, and reads the actor's roles
 * again. Of two administrators who take each other's role at once, the second therefore no longer has the role, and one
 * remains.
 * @throws Rejection NOT_FOUND
 */
export async function lockAccount(tx: Tx, member: SignedInMember, accountId: string): Promise<LockedAccount> {
  const accounts = await tx.find(Account, {
    where: { id: In([member.id, accountId]) },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  const account = accounts.find(({ id }) => id === accountId);
  if (!account) throw new Rejection(new NotFound('account'));
  return { account, facts: factsOf(account), actor: actorOf(accounts.find(({ id }) => id === member.id)) };
}

function factsOf({ id, isAdministrator, suspendedAt }: Account): AccountFacts {
  return { accountId: id, isAdministrator, isSuspended: suspendedAt !== null };
}

function actorOf(account: Account | undefined): Actor {
  if (!account || account.suspendedAt !== null) return visitor;
  const { id, isModerator, isAdministrator } = account;
  return { kind: 'member', id, isModerator, isAdministrator };
}
