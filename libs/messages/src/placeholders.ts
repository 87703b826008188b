import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';

/** What may stand for a placeholder. A `list` is one or several texts; a `choice` selects between wordings. */
export type PlaceholderKind = 'list' | 'number' | 'date' | 'choice' | 'tag';

/** The kinds by the number that the parser gives to the element of a message (its enum `TYPE`). */
const KIND_OF_TYPE: Readonly<Record<number, PlaceholderKind>> = {
  1: 'list',
  2: 'number',
  3: 'date',
  4: 'date',
  5: 'choice',
  6: 'number',
  8: 'tag',
};

/** A placeholder that is used in several ways keeps the kind that allows the least. */
const STRICTNESS: readonly PlaceholderKind[] = ['list', 'choice', 'number', 'date', 'tag'];

/** The placeholders of a parsed ICU message and what each of them takes. */
export function placeholdersOf(message: readonly MessageFormatElement[]): Map<string, PlaceholderKind> {
  const found = new Map<string, PlaceholderKind>();
  const visit = (elements: readonly MessageFormatElement[]): void => {
    for (const element of elements) {
      const kind = KIND_OF_TYPE[element.type];
      if (kind !== undefined && 'value' in element) {
        const known = found.get(element.value);
        if (!known || STRICTNESS.indexOf(kind) > STRICTNESS.indexOf(known)) found.set(element.value, kind);
      }
      if ('options' in element) for (const option of Object.values(element.options)) visit(option.value);
      if ('children' in element) visit(element.children);
    }
  };
  visit(message);
  return found;
}
