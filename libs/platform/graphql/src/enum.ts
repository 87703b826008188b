import { registerEnumType } from '@nestjs/graphql';

type Enum<N extends string, V extends string> = Readonly<Record<N, V>>;

/**
 * A GraphQL enum with the names in capitals, for what code and database write in small letters.
 * @param members a list of values, or an object that names them, such as `{ TOWN_HALL: 'town-hall' }`
 * @param of a description of each member, by its name in the object; for a list by the value
 */
export function enumOf<N extends string, V extends string>(
  name: string,
  members: Enum<N, V>,
  description: string,
  of: Readonly<Record<N, string>>,
): Enum<N, V>;
export function enumOf<V extends string>(
  name: string,
  members: readonly V[],
  description: string,
  of: Readonly<Record<V, string>> | ((value: V) => string),
): Enum<string, V>;
export function enumOf(
  name: string,
  members: Enum<string, string> | readonly string[],
  description: string,
  of: Readonly<Record<string, string>> | ((value: string) => string),
): Enum<string, string> {
  const describe = typeof of === 'function' ? of : (key: string) => of[key]!;
  const [values, keys] = isList(members)
    ? [Object.fromEntries(members.map((value) => [value.toUpperCase(), value])), members]
    : [members, Object.keys(members)];
  const described = Object.keys(values).map((member, at) => [member, { description: describe(keys[at]!) }]);
  registerEnumType(values, { name, description, valuesMap: Object.fromEntries(described) });
  return values;
}

function isList(members: Enum<string, string> | readonly string[]): members is readonly string[] {
  return Array.isArray(members);
}
