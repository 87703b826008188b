import { createHmac, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from '@sic/config';
import { isId } from '@sic/kernel';
import { isNoticeKind, type NoticeKind } from '../notice/notice-kind.js';

export interface MailLinkTarget {
  accountId: string;
  kind: NoticeKind;
}

/** Signed links in the foot of mails, by which whoever has the mail can stop its kind without signing in. */
@Injectable()
export class MailLinks {
  constructor(private readonly config: Config) {}

  /** The address of the page that asks before it stops anything: mail scanners open links by themselves. */
  toStop(target: MailLinkTarget): string {
    const token = `${target.accountId}.${target.kind}.${this.signature(target)}`;
    return `${this.config.publicUrl}/stop-mails?token=${token}`;
  }

  /** Whom and what a token is about; null unless this installation signed it. */
  read(token: string): MailLinkTarget | null {
    const [accountId = '', kind = '', signature = ''] = token.split('.');
    if (!isId(accountId) || !isNoticeKind(kind)) return null;
    const expected = Buffer.from(this.signature({ accountId, kind }));
    const given = Buffer.from(signature);
    return given.length === expected.length && timingSafeEqual(given, expected) ? { accountId, kind } : null;
  }

  private signature({ accountId, kind }: MailLinkTarget): string {
    return createHmac('sha256', this.config.authSecret).update(`stop-mails:${accountId}:${kind}`).digest('base64url');
  }
}
