import { createHash } from 'node:crypto';

/**
 * The Message-ID of a key: `<key@host>`. A key made of letters, digits, dots, dashes and underscores is used as it is;
 * any other is shortened to its readable part and a digest, so that two keys never share an id.
 * @param key what the mail is, for ever
 * @param host the domain of the sender
 */
export function messageIdFor(key: string, host: string): string {
  // RFC 5322 dot-atom, and short enough for one header line.
  if (/^[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*$/u.test(key) && key.length <= 150) return `<${key}@${host}>`;
  const digest = createHash('sha256').update(key).digest('hex').slice(0, 32);
  const readable = key
    .replace(/[^A-Za-z0-9_-]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 80);
  return readable === '' ? `<${digest}@${host}>` : `<${readable}.${digest}@${host}>`;
}
