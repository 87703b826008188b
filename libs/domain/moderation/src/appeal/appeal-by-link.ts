import { Injectable } from '@nestjs/common';
import { type LinkCommand, visitor } from '@sic/authorization';
import { RateLimits, type RateLimit } from '@sic/rate-limits';
import type { Appeal } from './appeal.entity.js';
import { AppealLinks } from './appeal-links.js';
import { MakeAppeal } from './make-appeal.js';

/** Counted for the decision of the link, since nobody is signed in. */
const APPEAL_BY_LINK_RATE_LIMIT: RateLimit = { name: 'moderation.appeal-by-link', points: 20, perSeconds: 3_600 };

/** Who is suspended, and cannot sign in, asks another moderator to look at the decision again. */
@Injectable()
export class AppealByLink {
  constructor(
    private readonly links: AppealLinks,
    private readonly appeals: MakeAppeal,
    private readonly rateLimits: RateLimits,
  ) {}

  /** @throws Rejection NOT_FOUND for a link that is not ours or has expired; FORBIDDEN when it can't be appealed (any more) */
  async execute({ token, address, words }: LinkCommand & { words: string }): Promise<Appeal> {
    const decisionId = await this.links.decisionOf({ token, address });
    await this.rateLimits.consume(APPEAL_BY_LINK_RATE_LIMIT, decisionId);
    return this.appeals.execute({ actor: visitor, isByLink: true }, { decisionId, words });
  }
}
