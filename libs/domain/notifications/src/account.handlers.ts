import { AuthLinkRequested, IdentityReader } from '@sic/identity';
import { notifies } from './delivery/notifies.js';
import { confirmAddress, resetPassword } from './mails/account.mails.js';

/** Mails the link that confirms an address or resets a password. */
export const OnAuthLinkRequested = notifies(
  AuthLinkRequested,
  'notifications.mail-auth-link',
  async (find, tx, { authLinkId }) => {
    const link = await find(IdentityReader).authLink(tx, authLinkId);
    if (!link) return [];
    const write = link.kind === 'verify-email' ? confirmAddress(link.url) : resetPassword(link.url);
    return [{ to: [link.accountId], key: `auth-link.${authLinkId}`, mail: { write, isAboutAccount: true } }];
  },
);
