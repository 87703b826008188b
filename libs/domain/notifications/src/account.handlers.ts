import { Injectable } from '@nestjs/common';
import type { Tx } from '@sic/database';
import { AuthLinkRequested, IdentityReader } from '@sic/identity';
import { type EventHandler, HandlesEvent } from '@sic/outbox';
import { confirmAddress, resetPassword } from './mails/account.mails.js';
import { WriteMail } from './mails/write-mail.js';

/** Mails the link that confirms an address or resets a password. */
@Injectable()
@HandlesEvent(AuthLinkRequested, 'notifications.mail-auth-link')
export class OnAuthLinkRequested implements EventHandler<{ authLinkId: string }> {
  constructor(
    private readonly identity: IdentityReader,
    private readonly mail: WriteMail,
  ) {}

  async handle(tx: Tx, { authLinkId }: { authLinkId: string }): Promise<void> {
    const link = await this.identity.authLink(authLinkId);
    if (!link) return;
    const write = link.kind === 'verify-email' ? confirmAddress : resetPassword;
    await this.mail.to(tx, link.accountId, `auth-link.${authLinkId}`, ({ name }) => write(name, link.url), {
      isAboutAccount: true,
    });
  }
}
