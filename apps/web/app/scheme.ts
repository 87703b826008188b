/** The colours that a reader chose; `auto` follows the system. Kept in a cookie, so that the server knows them. */
export type Scheme = 'light' | 'dark' | 'auto';

export const schemes = ['auto', 'light', 'dark'] as const satisfies readonly Scheme[];

export function isScheme(value: unknown): value is Scheme {
  return schemes.some((scheme) => scheme === value);
}

export function schemeOf(cookie: string | null): Scheme {
  const chosen = /(?:^|;\s*)scheme=(light|dark)(?:;|$)/.exec(cookie ?? '')?.[1];
  return isScheme(chosen) ? chosen : 'auto';
}

/** The `Set-Cookie` that keeps a choice for a year. It is no secret: scripts may read it. */
export function schemeCookie(scheme: Scheme): string {
  return `scheme=${scheme}; Path=/; SameSite=Lax; Max-Age=${scheme === 'auto' ? 0 : 31_536_000}`;
}
