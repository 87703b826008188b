import { AuthLinkRequested, IdentityReader, PasswordChanged } from '@sic/identity';
import { notifies } from './delivery/notifies.js';
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

/** Mails a link that concerns the account itself: to its address, or to the one that the link is for. */
export const OnAuthLinkRequested = notifies(
  AuthLinkRequested,
  'notifications.mail-auth-link',
  async (find, tx, { authLinkId }) => {
    const reader = find(IdentityReader);
    const link = await reader.authLink(tx, authLinkId);
    if (!link) return [];
    const { kind, url, accountId, address, newAddress } = link;
    const mail = { write: WRITERS[kind](url, newAddress ?? ''), isAboutAccount: true };
    const contact = address === null ? undefined : (await reader.contacts(tx, [accountId])).get(accountId);
    if (address !== null && contact === undefined) return [];
    const to = address === null || contact === undefined ? accountId : { ...contact, email: address };
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
