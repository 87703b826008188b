const MAX = 80;
/** Anything that a mail program could make a link or a number to call of. */
const LEADS_ELSEWHERE = /[@/\\<>]|\bwww\b|[\p{L}\p{N}]\.[\p{L}\p{N}]{2,}|(?:\p{Nd}[ .()+-]*){6,}/u;

/**
 * A name that somebody else chose, as a mail to a stranger may show it: one line of at most 80 characters, without marks
 * that nobody sees. Null for a name that is none, such as an address of the web: the mail then says it in other words.
 */
export function plainName(name: string | null | undefined): string | null {
  const line = (name ?? '')
    .normalize('NFC')
    // The joiners stay: names in some scripts need them.
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+|(?![\u200c\u200d])\p{Cf}/gu, ' ')
    .replaceAll(/ {2,}/g, ' ')
    .trim();
  if (line === '' || LEADS_ELSEWHERE.test(line)) return null;
  const characters = [...new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(line)];
  return characters.length <= MAX
    ? line
    : `${characters
        .slice(0, MAX - 1)
        .map(({ segment }) => segment)
        .join('')
        .trimEnd()}…`;
}
