/** A catalogue as its file has it. */
export interface Nested {
  readonly [key: string]: string | Nested;
}

/** Every key of a catalogue with its text, nested keys joined with a dot. */
export function flatten(value: Nested, prefix = ''): [key: string, text: string][] {
  return Object.entries(value).flatMap(([key, inner]): [string, string][] =>
    typeof inner === 'string' ? [[prefix + key, inner]] : flatten(inner, `${prefix}${key}.`),
  );
}
