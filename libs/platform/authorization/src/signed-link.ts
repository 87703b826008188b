import { createHmac, timingSafeEqual } from 'node:crypto';

/** What the holder of a signed link may act on, without signing in. */
export interface SignedSubject {
  /** The one act that the link is for: a signature for one is none for another. */
  purpose: string;
  /** The id of what it is about: letters, digits, `-` and `_`. */
  subject: string;
  /** Null for a link that works for ever. */
  expiresAt: Date | null;
}

export type ReadLink = Omit<SignedSubject, 'purpose'>;

/** The token of a link in a mail: what it is about, until when it works, and the signature of this installation. */
export function signLink(secret: string, link: SignedSubject): string {
  return `${partsOf(link)}.${signature(secret, link)}`;
}

/**
 * What a token is about; null unless this installation signed it for this purpose. Whether it has expired is for the
 * caller to say, by the clock of the database.
 */
export function readLink(secret: string, purpose: string, token: string): ReadLink | null {
  const [, subject = '', until = '', given = ''] =
    /^([\w-]{1,100})\.([0-9a-z]{1,11})\.([\w-]{43})$/.exec(token.trim()) ?? [];
  if (subject === '') return null;
  const seconds = Number.parseInt(until, 36);
  const link = { subject, expiresAt: seconds === 0 ? null : new Date(seconds * 1_000) };
  if (until !== untilOf(link)) return null;
  const wanted = Buffer.from(signature(secret, { ...link, purpose }));
  return timingSafeEqual(wanted, Buffer.from(given)) ? link : null;
}

function signature(secret: string, { purpose, ...link }: SignedSubject): string {
  return createHmac('sha256', secret)
    .update(`link:${purpose}:${partsOf(link)}`)
    .digest('base64url');
}

function partsOf(link: ReadLink): string {
  return `${link.subject}.${untilOf(link)}`;
}

/** The last second in which it works. */
function untilOf({ expiresAt }: Pick<ReadLink, 'expiresAt'>): string {
  return (expiresAt === null ? 0 : Math.floor(expiresAt.getTime() / 1_000)).toString(36);
}
