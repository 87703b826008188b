/** Letters that no decomposition turns into ASCII. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
  ı: 'i',
};

/**
 * The end of an address made from a title: `Summer school Łódź` → `summer-school-lodz`. Small Latin letters, digits
 * and hyphens, at most 60 characters; `otherwise` when the title has none of them.
 */
export function slugOf(title: string, otherwise: string): string {
  const slug = title
    .toLowerCase()
    .replace(/[ßłøđæœþðı]/g, (letter) => LETTERS[letter] ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return slug.slice(0, 60).replace(/-+$/, '') || otherwise;
}

/** Whether a text can be a slug at all. Anything else is nowhere, without a query. */
export function isSlug(text: string): boolean {
  return /^[a-z0-9-]{1,80}$/.test(text);
}
