import { createHash } from 'node:crypto';

const shared =
  "default-src 'none'; style-src-attr 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
  "manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/** Headers of every answer of the site itself. */
export const securityHeaders = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
} as const;

/** The policy of a page that is rendered for one reader: scripts and styles carry this request's nonce. */
export function policyWithNonce(nonce: string): string {
  return `${shared}; script-src 'nonce-${nonce}' 'strict-dynamic'; style-src 'self' 'nonce-${nonce}'`;
}

export interface SealedPage {
  /** The page without its nonces. */
  readonly html: string;
  readonly policy: string;
}

/**
 * Turns a page that was rendered with a nonce into one that is the same for everybody: allows by hash exactly the inline
 * scripts and styles that carry the nonce, then takes the nonces out. Markup that somehow got into the page without
 * knowing the nonce is not hashed, so it stays forbidden.
 */
export function sealPage(html: string, nonce: string): SealedPage {
  const attribute = ` nonce="${nonce}"`;
  const scripts = hashesOf('script', html, attribute);
  const styles = hashesOf('style', html, attribute);
  return {
    html: html.replaceAll(attribute, ''),
    policy: `${shared}; script-src ${["'self'", ...scripts].join(' ')}; style-src ${["'self'", ...styles].join(' ')}`,
  };
}

function hashesOf(tag: 'script' | 'style', html: string, attribute: string): string[] {
  const elements = new RegExp(`<${tag}((?:\\s[^>]*)?)>([\\s\\S]*?)</${tag}>`, 'g');
  const hashes = new Set<string>();
  for (const [, attributes = '', content = ''] of html.matchAll(elements)) {
    if (content === '' || !attributes.includes(attribute)) continue;
    hashes.add(`'sha256-${createHash('sha256').update(content.replaceAll(attribute, '')).digest('base64')}'`);
  }
  return [...hashes];
}
