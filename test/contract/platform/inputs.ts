import { describe, expect, it } from '@jest/globals';
import { TypeMetadataStorage } from '@nestjs/graphql';
import { getMetadataStorage } from 'class-validator';

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

describe('the inputs', () => {
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
