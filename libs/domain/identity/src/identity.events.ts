import { defineEvent } from '@sic/outbox';

/** Somebody signed up; the account exists, the address is not confirmed yet. */
export const AccountCreated = defineEvent<{ accountId: string }>('identity.account-created');

/** A confirmation or reset link is to be mailed. */
export const AuthLinkRequested = defineEvent<{ authLinkId: string }>('identity.auth-link-requested');

/** Sessions of an account were ended by a suspension or a change of role; its open pages lose their live updates. */
export const SessionsEnded = defineEvent<{ accountId: string }>('identity.sessions-ended');

/** An account has another password; its owner is told, since it may not have been them. */
export const PasswordChanged = defineEvent<{ accountId: string; at: string }>('identity.password-changed');

/** An administrator changed the roles of an account: these are the ones that it has now. */
export const RolesChanged = defineEvent<{ accountId: string; isModerator: boolean; isAdministrator: boolean }>(
  'identity.roles-changed',
);

export const identityEvents = [AccountCreated, AuthLinkRequested, SessionsEnded, PasswordChanged, RolesChanged];
