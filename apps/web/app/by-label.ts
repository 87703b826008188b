/** Choices in the alphabet of the reader's language, by what is read of them. */
export function byLabel<Option extends { readonly label: string }>(
  options: readonly Option[],
  locale: string,
): Option[] {
  const { compare } = new Intl.Collator(locale);
  return options.toSorted((one, other) => compare(one.label, other.label));
}
