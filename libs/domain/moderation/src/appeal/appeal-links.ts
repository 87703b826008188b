import { Injectable } from '@nestjs/common';
import { readLink, signLink } from '@sic/authorization';
import { Config } from '@sic/config';
import { clock, Database } from '@sic/database';
import { isId, NotFound, Rejection } from '@sic/kernel';
import { RateLimits, type RateLimit } from '@sic/rate-limits';

const PURPOSE = 'appeal';
/** Six months, in which people may complain about a decision of a platform. */
const VALID_MS = 183 * 86_400_000;

/** Links that are not ours or have expired, counted for the network address that tries them. */
const WRONG_APPEAL_LINK_RATE_LIMIT: RateLimit = { name: 'moderation.wrong-appeal-link', points: 30, perSeconds: 3_600 };

/** The page on which a person reads a decision and appeals, without signing in. */
export function appealPath(secret: string, { id, createdAt }: { id: string; createdAt: Date }): string {
  const expiresAt = new Date(createdAt.getTime() + VALID_MS);
  return `/appeal?token=${signLink(secret, { purpose: PURPOSE, subject: id, expiresAt })}`;
}

export interface AppealLinkCommand {
  /** Of the link in the mail. */
  token: string;
  /** The network address that the request comes from. */
  address: string;
}

/** Reads the signed links in mails about decisions. */
@Injectable()
export class AppealLinks {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly rateLimits: RateLimits,
  ) {}

  /**
   * The id of the decision that a link is about. Wrong links are counted by the address that tries them.
   * @throws Rejection NOT_FOUND when it is not ours or has expired; RATE_LIMITED
   */
  async decisionOf({ token, address }: AppealLinkCommand): Promise<string> {
    const link = readLink(this.config.authSecret, PURPOSE, token);
    const isValid =
      link?.expiresAt != null && isId(link.subject) && link.expiresAt > (await clock(this.database.manager));
    if (isValid) return link.subject;
    await this.rateLimits.consume(WRONG_APPEAL_LINK_RATE_LIMIT, address);
    throw new Rejection(new NotFound('link'));
  }
}
