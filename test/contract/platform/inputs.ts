import { describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost, TypeMetadataStorage } from '@nestjs/graphql';
import { normalText } from '@sic/kernel';
import { plainToInstance } from 'class-transformer';
import { getMetadataStorage } from 'class-validator';
import { getNamedType } from 'graphql';
import { api } from './api.js';

/** Long texts that are measured where they are read, each with its reason. */
const MEASURED_ELSEWHERE: Record<string, string> = {
  'PreviewImportInput.markdown': 'Measured in bytes, as a file is; the sentence tells both sizes.',
};

/** Rules that let only a short text through. */
const BOUNDS = ['maxLength', 'isUuid', 'isIn', 'isEnum', 'isCountry', 'isLanguage'];

type InputClass = abstract new (...args: never[]) => object;

interface Rule {
  name?: string;
  type: string;
  constraints?: unknown[];
}

/** A pattern of a fixed length at most: anchored, and nothing in it repeats without an end. */
function isBounded({ name = '', constraints = [] }: Rule): boolean {
  if (BOUNDS.includes(name)) return true;
  const [pattern] = constraints;
  return name === 'matches' && pattern instanceof RegExp && /^\^[^*+]*\$$/.test(pattern.source);
}

function rulesOf(target: InputClass, property: string): Rule[] {
  return getMetadataStorage()
    .getTargetValidationMetadatas(target, '', false, false)
    .filter(({ propertyName }) => propertyName === property);
}

/** The fields of an input or of arguments that take a text and set no bound. */
function unbounded(target: InputClass, fields: readonly { name: string; type: unknown }[]): string[] {
  return fields
    .filter(({ type }) => isText(type))
    .filter(({ name }) => !rulesOf(target, name).some(isBounded))
    .map(({ name }) => `${target.name}.${name}`);
}

function isText(type: unknown): boolean {
  if (type === String) return true;
  const name = (type as { name?: string } | undefined)?.name ?? '';
  return ['ID', 'LocalDate', 'LocalDateTime', 'TimeZone', 'CountryCode', 'LanguageTag'].includes(name);
}

/** The classes of inputs and arguments. Their fields are known once the schema was built. */
function inputClasses() {
  return [...TypeMetadataStorage.getInputTypesMetadata(), ...TypeMetadataStorage.getArgumentsMetadata()].map(
    ({ target, properties }) => ({
      target: target as InputClass,
      fields: (properties ?? []).map(({ name, typeFn }) => ({ name, type: [typeFn()].flat()[0] as unknown })),
    }),
  );
}

/** Rules that let no text through that a person writes. */
const CODES = ['isUuid', 'isIn', 'isEnum', 'isCountry', 'isLanguage', 'matches', 'isIso8601'];

/** Texts that nobody writes, each with its reason. */
const NOT_WRITTEN: Record<string, string> = {
  'AuditLogArgs.domain': 'One of the names in auditDomains; any other finds nothing.',
  'PageArgs.after': 'A cursor that the platform made.',
  'PageArgs.before': 'A cursor that the platform made.',
  'RequestEmailChangeInput.password': 'Compared with the password as it was typed when it was set.',
};

const UNSEEN = 'a\u00ad\ufeffd\u0308\u0007\u200b';

/** The fields of an input or of arguments that take a text which people write, and do not bring it to its normal form. */
function unnormalised(target: InputClass, fields: readonly { name: string; type: unknown }[]): string[] {
  return fields
    .filter(({ type }) => type === String)
    .filter(({ name }) => !rulesOf(target, name).some((rule) => CODES.includes(rule.name ?? '')))
    .filter(({ name }) => {
      const read = plainToInstance(target as new () => Record<string, unknown>, { [name]: UNSEEN });
      return read[name] !== normalText(UNSEEN);
    })
    .map(({ name }) => `${target.name}.${name}`);
}

describe('the inputs', () => {
  it('bring every text that people write to its normal form', () => {
    const classes = inputClasses();
    const texts = classes.flatMap(({ fields }) => fields).filter(({ type }) => type === String);
    expect(texts.length).toBeGreaterThan(60);
    const found = classes.flatMap(({ target, fields }) => unnormalised(target, fields));
    expect(found.filter((name) => NOT_WRITTEN[name] === undefined).sort()).toEqual([]);
    expect(Object.keys(NOT_WRITTEN).filter((name) => !found.includes(name))).toEqual([]);
  });

  it('would be found out with a text as it was sent', () => {
    class Raw {
      words!: string;
    }
    expect(unnormalised(Raw, [{ name: 'words', type: String }])).toEqual(['Raw.words']);
  });

  it('are all there is: an argument that is a text is a name in addresses, or brought to its normal form where it is read', () => {
    const { schema } = api.app.get(GraphQLSchemaHost, { strict: false });
    const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
    const texts = roots.flatMap((root) =>
      Object.values(root?.getFields() ?? {}).flatMap((field) =>
        field.args
          .filter(({ type }) => getNamedType(type).name === 'String')
          .map(({ name }) => `${field.name}.${name}`)
          .filter((name) => !/\.(?:slug|after|before)$/.test(name)),
      ),
    );
    // Tokens are compared, never kept. `places.search` is read in `place.resolver.ts`; the others are arguments of a class, which the walk above has seen.
    expect(texts.sort()).toEqual([
      'accounts.search',
      'auditLog.domain',
      'auditLog.from',
      'auditLog.until',
      'decisionByLink.token',
      'places.search',
      'seatByLink.token',
    ]);
  });

  it('bound every text that they take', () => {
    const classes = inputClasses();
    expect(classes.flatMap(({ fields }) => fields).filter(({ type }) => isText(type)).length).toBeGreaterThan(100);
    const found = classes.flatMap(({ target, fields }) => unbounded(target, fields));
    expect(found.filter((name) => MEASURED_ELSEWHERE[name] === undefined).sort()).toEqual([]);
    expect(Object.keys(MEASURED_ELSEWHERE).filter((name) => !found.includes(name))).toEqual([]);
  });

  it('would be found out without a bound', () => {
    class Boundless {
      words!: string;
    }
    expect(unbounded(Boundless, [{ name: 'words', type: String }])).toEqual(['Boundless.words']);
    expect(isBounded({ type: 'customValidation', name: 'matches', constraints: [/^[a-z]+$/] })).toBe(false);
    expect(isBounded({ type: 'customValidation', name: 'matches', constraints: [/^[a-z]{2}$/] })).toBe(true);
  });
});
