import { Injectable } from '@nestjs/common';
import { type LinkCommand, SignedLinks, signLink } from '@sic/authorization';
import type { RateLimit } from '@sic/rate-limits';

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

/** Reads the signed links in mails about decisions. */
@Injectable()
export class AppealLinks {
  constructor(private readonly links: SignedLinks) {}

  /**
   * The id of the decision that a link is about.
   * @throws Rejection NOT_FOUND when it is not ours or has expired; RATE_LIMITED
   */
  decisionOf(link: LinkCommand): Promise<string> {
    return this.links.subjectOf(PURPOSE, WRONG_APPEAL_LINK_RATE_LIMIT, link);
  }
}
