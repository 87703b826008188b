import { AuthLinkRequested, IdentityReader, PasswordChanged, RolesChanged } from '@sic/identity';
import { notifies } from './delivery/notifies.js';
import { notificationMail } from './mails/summary.mails.js';
import {
  confirmAddress,
  confirmEmailChange,
  passwordChanged,
  resetPassword,
  stopEmailChange,
} from './mails/account.mails.js';

/** How each link is mailed. */
const WRITERS = {
  'verify-email': confirmAddress,
  'reset-password': resetPassword,
  'confirm-email-change': confirmEmailChange,
  'stop-email-change': stopEmailChange,
} as const;

/** What anybody can have mailed by typing an address. Who is signed in asks for the others, and the owner can stop them. */
const BY_ANYBODY = new Set<keyof typeof WRITERS>(['verify-email', 'reset-password', 'confirm-email-change']);

/**
 * Mails a link that concerns the account itself: to its address, or to the one that the link is for. What anybody can ask
 * for goes to one address so many times a day.
 */
export const OnAuthLinkRequested = notifies(
  AuthLinkRequested,
  'notifications.mail-auth-link',
  async (find, tx, { authLinkId }) => {
    const reader = find(IdentityReader);
    const link = await reader.authLink(tx, authLinkId);
    if (!link) return [];
    const { kind, url, accountId, address, newAddress } = link;
    const told = BY_ANYBODY.has(kind) ? ({ thing: authLinkId, allowance: 'account-link' } as const) : undefined;
    const mail = { write: WRITERS[kind](url, newAddress ?? ''), isAboutAccount: true, told };
    const contact = address === null ? undefined : (await reader.contacts(tx, [accountId])).get(accountId);
    if (address !== null && contact === undefined) return [];
    const to = address === null || contact === undefined ? accountId : { email: address, language: contact.language };
    return [{ to: [to], key: `auth-link.${authLinkId}`, mail }];
  },
);

/** Tells the owner of an account that its password is another one now: it may not have been them. */
export const OnPasswordChanged = notifies(
  PasswordChanged,
  'notifications.mail-password-changed',
  async (_find, _tx, { accountId, at }) => [
    { to: [accountId], key: `password-changed.${at}`, mail: { write: passwordChanged(), isAboutAccount: true } },
  ],
);

/** Tells who moderates or administers from now on, or no longer does. */
export const OnRolesChanged = notifies(
  RolesChanged,
  'notifications.tell-of-roles',
  async (_find, _tx, { accountId, isModerator, isAdministrator }, event) => {
    const notification = {
      kind: 'ROLES_CHANGED',
      parameters: { isModerator, isAdministrator },
      path: isModerator || isAdministrator ? '/moderation' : '/me',
    } as const;
    const mail = { write: notificationMail(notification) };
    return Promise.resolve([{ to: [accountId], key: `roles-changed.${event.id}`, notification, mail }]);
  },
);

/** What people are told of their accounts. */
export const accountHandlers = [OnRolesChanged];
