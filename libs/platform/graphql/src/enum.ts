import { registerEnumType } from '@nestjs/graphql';

/**
 * A GraphQL enum with the values in capitals, for what code and database write in small letters.
 * @param of a description of each value
 */
export function enumOf<V extends string>(
  name: string,
  values: readonly V[],
  description: string,
  of?: Readonly<Record<V, string>>,
): Record<string, V> {
  const members = Object.fromEntries(values.map((value) => [value.toUpperCase(), value]));
  const valuesMap = of && Object.fromEntries(values.map((value) => [value.toUpperCase(), { description: of[value] }]));
  registerEnumType(members, { name, description, ...(valuesMap && { valuesMap }) });
  return members;
}
