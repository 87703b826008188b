import { type Actor, isModerator } from '@sic/authorization';
import { Forbidden, type Problem, Unauthenticated } from '@sic/kernel';

/** What the rules look at of an account. */
export interface AccountFacts {
  accountId: string;
  isAdministrator: boolean;
  isSuspended: boolean;
}

export const ACCOUNT_ACTIONS = ['changeRole', 'suspend', 'restore'] as const;
export type AccountAction = (typeof ACCOUNT_ACTIONS)[number];

/**
 * What an actor may do with an account: administrators give and take roles, moderators suspend and restore, and nobody
 * does any of this to their own account.
 */
export function canOnAccount(actor: Actor, action: AccountAction, account: AccountFacts): Problem | null {
  if (actor.kind === 'visitor') return new Unauthenticated();
  if (action === 'changeRole') {
    if (!actor.isAdministrator) return new Forbidden('Only an administrator may change roles.');
    return account.accountId === actor.id ? new Forbidden('Another administrator has to change your roles.') : null;
  }
  if (!isModerator(actor)) return new Forbidden('Only a moderator may suspend or restore an account.');
  if (account.accountId === actor.id) return new Forbidden('Nobody suspends or restores their own account.');
  if (account.isAdministrator && !actor.isAdministrator) {
    return new Forbidden('Only an administrator may suspend or restore an administrator.');
  }
  if (action === 'suspend') return account.isSuspended ? new Forbidden('This account is suspended already.') : null;
  return account.isSuspended ? null : new Forbidden('This account is not suspended.');
}
