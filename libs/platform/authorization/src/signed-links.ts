import { Injectable } from '@nestjs/common';
import { Config } from '@sic/config';
import { clock, Database } from '@sic/database';
import { isId, NotFound, Rejection } from '@sic/kernel';
import { type RateLimit, RateLimits } from '@sic/rate-limits';
import { readLink } from './signed-link.js';

/** A link that its holder follows, and from where. */
export interface LinkCommand {
  /** Of the link in the mail. */
  token: string;
  /** The network address that the request comes from. */
  address: string;
}

/** Reads signed links that work for a time. */
@Injectable()
export class SignedLinks {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly rateLimits: RateLimits,
  ) {}

  /**
   * The id of what a link is about.
   * @param wrong how many links that are not ours or have expired one network address may try
   * @throws Rejection NOT_FOUND when it is not ours or has expired; RATE_LIMITED
   */
  async subjectOf(purpose: string, wrong: RateLimit, { token, address }: LinkCommand): Promise<string> {
    const link = readLink(this.config.authSecret, purpose, token);
    const isValid =
      link?.expiresAt != null && isId(link.subject) && link.expiresAt > (await clock(this.database.manager));
    if (isValid) return link.subject;
    await this.rateLimits.consume(wrong, address);
    throw new Rejection(new NotFound('link'));
  }
}
