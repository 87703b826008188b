import { Injectable } from '@nestjs/common';
import { newSecret, type SignedInMember } from '@sic/authorization';
import { Config } from '@sic/config';
import { AuditLog, Database, type Tx } from '@sic/database';
import { invalid, newId } from '@sic/kernel';
import { Outbox } from '@sic/outbox';
import { RateLimits, type RateLimit } from '@sic/rate-limits';
import { IsNull } from 'typeorm';
import { AuthLinkRequested } from '../identity.events.js';
import { AuthLink } from '../session/auth-link.entity.js';
import { AuthGateway } from '../session/auth-gateway.js';
import { EmailChange } from './email-change.entity.js';

export interface EmailChangeCommand {
  email: string;
  password: string;
}

/** Few, since each attempt can be a guess of the password, and each success mails two people. */
const REQUEST_EMAIL_CHANGE_RATE_LIMIT: RateLimit = {
  name: 'identity.request-email-change',
  points: 10,
  perSeconds: 3_600,
};

/**
 * A member asks for another address. The new one gets a link that confirms it, the old one a link that stops it. We do
 * not use the links of better-auth for this: they are signed and stored nowhere, so they cannot be stopped.
 */
@Injectable()
export class RequestEmailChange {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
    private readonly gateway: AuthGateway,
    private readonly config: Config,
    private readonly rateLimits: RateLimits,
  ) {}

  /** @throws Rejection INVALID_INPUT on `password` when it is not theirs, on `email` when it is theirs already */
  async execute(member: SignedInMember, { email, password }: EmailChangeCommand): Promise<void> {
    await this.rateLimits.consume(REQUEST_EMAIL_CHANGE_RATE_LIMIT, member.id);
    if (!(await this.gateway.isPasswordOf(member.id, password))) throw invalid('password', 'isYours');
    const address = email.trim().toLowerCase();
    await this.database.transaction(async (tx) => {
      const [user] = await tx.query<{ email: string }[]>(
        'select email from auth."user" where id::uuid = $1 for no key update',
        [member.id],
      );
      if (user === undefined || user.email.toLowerCase() === address) throw invalid('email', 'isOther');
      const [confirm, stop] = [newSecret(), newSecret()];
      // Of several that wait only the last can be confirmed.
      await tx.delete(EmailChange, { accountId: member.id, confirmedAt: IsNull() });
      await tx.insert(EmailChange, {
        id: newId(),
        accountId: member.id,
        oldAddress: user.email,
        newAddress: address,
        confirmHash: confirm.hash,
        stopHash: stop.hash,
      });
      const change = { accountId: member.id, newAddress: address };
      await this.mail(tx, { ...change, kind: 'stop-email-change', address: user.email }, `stop?token=${stop.token}`);
      // All are told the same: an address with an account of its own gets no mail, and is never confirmed.
      const taken = await tx.query<object[]>('select 1 from auth."user" where lower(email) = $1', [address]);
      if (taken.length === 0) {
        await this.mail(tx, { ...change, kind: 'confirm-email-change', address }, `confirm?token=${confirm.token}`);
      }
      await this.audit.record(tx, {
        actorId: member.id,
        action: 'identity.request-email-change',
        subjectKind: 'account',
        subjectId: member.id,
      });
    });
  }

  private async mail(
    tx: Tx,
    link: Pick<AuthLink, 'accountId' | 'kind' | 'address' | 'newAddress'>,
    path: string,
  ): Promise<void> {
    const id = newId();
    await tx.insert(AuthLink, { ...link, id, url: `${this.config.publicUrl}/email-change/${path}` });
    await this.outbox.publish(tx, AuthLinkRequested, { authLinkId: id });
  }
}
