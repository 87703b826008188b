/** A text as part of an address: small Latin letters, digits and hyphens, at most 60 characters, never empty. */
export function slugOf(text: string): string {
  const slug = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
  return slug === '' ? 'text' : slug;
}

/** The slug, or the slug with the first number behind it that is free. */
export function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug)) return slug;
  for (let number = 2; ; number += 1) if (!taken.has(`${slug}-${number}`)) return `${slug}-${number}`;
}

/** Whether a text can be a slug at all. Anything else is nowhere, without a query. */
export function isSlug(text: string): boolean {
  return /^[a-z0-9-]{1,80}$/.test(text);
}
