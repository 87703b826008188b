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
    if (!actor.isAdministrator) return new Forbidden('ADMINISTRATORS_ONLY');
    return account.accountId === actor.id ? new Forbidden('OWN_ROLES') : null;
  }
  if (!isModerator(actor)) return new Forbidden('MODERATORS_ONLY');
  if (account.accountId === actor.id) return new Forbidden('OWN_SUSPENSION');
  if (account.isAdministrator && !actor.isAdministrator) {
    return new Forbidden('SUSPENDS_ADMINISTRATOR');
  }
  if (action === 'suspend') return account.isSuspended ? new Forbidden('ACCOUNT_SUSPENDED') : null;
  return account.isSuspended ? null : new Forbidden('ACCOUNT_NOT_SUSPENDED');
}
