import { GraphQLError, GraphQLScalarType } from 'graphql';

/**
 * A scalar whose values are texts. It does not check them: the use case does, so that the refusal is INVALID_INPUT with
 * the name of the field and the rule, like every other broken rule.
 */
function textScalar(name: string, description: string, specifiedByURL?: string): GraphQLScalarType<string, string> {
  const check = (value: unknown): string => {
    if (typeof value !== 'string') throw new GraphQLError(`${name} is given as a text.`);
    return value;
  };
  return new GraphQLScalarType({
    name,
    description,
    specifiedByURL,
    serialize: check,
    parseValue: check,
    parseLiteral: (node) => check(node.kind === 'StringValue' ? node.value : undefined),
  });
}

export const LocalDate = textScalar('LocalDate', 'A day of the calendar without time and zone, such as 2027-06-14.');

export const LocalDateTime = textScalar(
  'LocalDateTime',
  'A date and a time as clocks show it at a place, such as 2027-06-14T09:30. The zone is a field of its own; of a time that comes twice in autumn, the distance from UTC says which: 2027-10-31T02:30+01:00.',
);

export const TimeZone = textScalar(
  'TimeZone',
  'A time zone by its name in the IANA database, such as Europe/Brussels.',
  'https://www.iana.org/time-zones',
);

export const CountryCode = textScalar(
  'CountryCode',
  'A country by its two letters in ISO 3166-1, such as PL.',
  'https://www.iso.org/iso-3166-country-codes.html',
);

export const LanguageTag = textScalar(
  'LanguageTag',
  'A language by its BCP 47 tag, such as de or pl.',
  'https://www.rfc-editor.org/info/bcp47',
);
