import { Injectable } from '@nestjs/common';
import { readLink, signLink } from '@sic/authorization';
import { Config } from '@sic/config';
import { clock, Database } from '@sic/database';
import { isId, NotFound, Rejection } from '@sic/kernel';
import { RateLimits, type RateLimit } from '@sic/rate-limits';

const PURPOSE = 'seat';
/** The page still says what became of the seat on the day after. */
const DAY_MS = 86_400_000;

/** Links that are not ours or have expired, counted for the network address that tries them. */
const WRONG_SEAT_LINK_RATE_LIMIT: RateLimit = { name: 'gatherings.wrong-seat-link', points: 30, perSeconds: 3_600 };

/** The page on which somebody without an account answers about the seat that was taken in their name. */
export function seatPath(secret: string, { id, endsAt }: { id: string; endsAt: Date }): string {
  const expiresAt = new Date(endsAt.getTime() + DAY_MS);
  return `/seat?token=${signLink(secret, { purpose: PURPOSE, subject: id, expiresAt })}`;
}

export interface SeatLinkCommand {
  /** Of the link in the mail. */
  token: string;
  /** The network address that the request comes from. */
  address: string;
}

/** Reads the signed links that are mailed to people without an account. */
@Injectable()
export class SeatLinks {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly rateLimits: RateLimits,
  ) {}

  /**
   * The id of the registration that a link is about. Wrong links are counted by the address that tries them.
   * @throws Rejection NOT_FOUND when it is not ours or has expired; RATE_LIMITED
   */
  async registrationOf({ token, address }: SeatLinkCommand): Promise<string> {
    const link = readLink(this.config.authSecret, PURPOSE, token);
    const isValid = link?.expiresAt != null && isId(link.subject) && link.expiresAt > (await this.now());
    if (isValid) return link.subject;
    await this.rateLimits.consume(WRONG_SEAT_LINK_RATE_LIMIT, address);
    throw new Rejection(new NotFound('link'));
  }

  private now(): Promise<Date> {
    return clock(this.database.manager);
  }
}
