/** A value of a sentence as the API gives it: none for nothing, several for a list. */
export interface Parameter {
  name: string;
  values: string[];
}

export function toTexts(value: unknown): string[] {
  if (value == null) return [];
  if (Array.isArray(value)) return value.flatMap(toTexts);
  return [value instanceof Date ? value.toISOString() : String(value)];
}

/** Data that was stored, such as of a notification, as parameters. */
export function parametersFrom(data: Readonly<Record<string, unknown>>): Parameter[] {
  return Object.entries(data).map(([name, value]) => ({ name, values: toTexts(value) }));
}

/** The values of parameters as a formatter takes them. */
export function valuesOf(
  parameters: readonly { readonly name: string; readonly values: readonly string[] }[],
): Record<string, string | readonly string[] | null> {
  return Object.fromEntries(
    parameters.map(({ name, values }) => [name, values.length > 1 ? values : (values[0] ?? null)]),
  );
}
