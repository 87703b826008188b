import { Injectable } from '@nestjs/common';
import { type LinkCommand, SignedLinks, signLink } from '@sic/authorization';
import type { RateLimit } from '@sic/rate-limits';

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

/** Reads the signed links that are mailed to people without an account. */
@Injectable()
export class SeatLinks {
  constructor(private readonly links: SignedLinks) {}

  /**
   * The id of the registration that a link is about.
   * @throws Rejection NOT_FOUND when it is not ours or has expired; RATE_LIMITED
   */
  registrationOf(link: LinkCommand): Promise<string> {
    return this.links.subjectOf(PURPOSE, WRONG_SEAT_LINK_RATE_LIMIT, link);
  }
}
