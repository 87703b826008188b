import { applyDecorators } from '@nestjs/common';
import { Field, ID } from '@nestjs/graphql';
import { isCountryCode, isLanguageTag, limits, normalText, type NormalTextOptions } from '@sic/kernel';
import { Transform } from 'class-transformer';
import type { GraphQLScalarType } from 'graphql';
import { ArrayMaxSize, IsOptional, IsString, IsUUID, MaxLength, MinLength, ValidateBy } from 'class-validator';
import { rule } from './rule.js';
import { CountryCode, LanguageTag, LocalDateTime, TimeZone } from './scalars.js';

/** NUL breaks PostgreSQL text, and no text has it. Other controls are left out (`normalText`), save in a password. */
const NO_NUL = new RegExp(`^[^${String.fromCharCode(0)}]*$`);
/** Nothing at all, which `min` judges, or a character that shows; a name of format characters and blanks looks empty. */
const VISIBLE = /^$|[^\s\u2800\p{Default_Ignorable_Code_Point}\p{Cf}\p{Zs}]/u;

/** A rule with a name of its own: of two constraints of one name, class-validator tells only the last. */
function TextRule(name: 'noControlCharacters' | 'required', pattern: RegExp): PropertyDecorator {
  // What is no text breaks other rules, which say more about it.
  const validate = (value: unknown): boolean => typeof value !== 'string' || pattern.test(value);
  return ValidateBy({ name, validator: { validate } }, rule(name));
}

interface NormalTextRules extends NormalTextOptions {
  /** White space around it is left out. */
  readonly isTrimmed?: boolean;
}

/** Brings the text of a field to its normal form; a `TextField` does it by itself. */
export function NormalText({ isTrimmed = false, ...options }: NormalTextRules = {}): PropertyDecorator {
  return Transform(({ value }: { value: unknown }) => {
    if (typeof value !== 'string') return value;
    const text = normalText(value, options);
    return isTrimmed ? text.trim() : text;
  });
}

export interface TextRules {
  /** What it is, for the schema: "The rationale". */
  label: string;
  min?: number;
  max: number;
  /** Kept letter for letter, for a password. */
  isVerbatim?: boolean;
  /** Line breaks stay; else they become spaces. */
  isLong?: boolean;
  isOptional?: boolean;
  description?: string;
  /** The scalar of the schema, where it says more than String. */
  scalar?: GraphQLScalarType;
}

/** A text of an input type: trimmed, in its normal form (`normalText`), bounded; each rule with a text in the catalogues. */
export function TextField(rules: TextRules): PropertyDecorator {
  const min = rules.min ?? (rules.isOptional ? 0 : 1);
  return applyDecorators(
    Field(() => rules.scalar ?? String, {
      nullable: rules.isOptional === true,
      description: rules.description ?? rules.label,
    }),
    ...(rules.isVerbatim === true ? [] : [NormalText({ isOneLine: rules.isLong !== true, isTrimmed: true })]),
    ...(rules.isOptional === true ? [IsOptional()] : []),
    IsString(rule('isText')),
    MaxLength(rules.max, rule('maxLength', { max: rules.max })),
    MinLength(min, min <= 1 ? rule('required') : rule('minLength', { min })),
    TextRule('noControlCharacters', NO_NUL),
    ...(rules.isLong === true ? [] : [TextRule('required', VISIBLE)]),
  );
}

/** `2027-06-14T09:30:00+02:00` and no longer. */
const LOCAL_TIME_LENGTH = 25;

/** A time as clocks show it, of an input type; the use case reads it in the zone that the input names (`momentOf`). */
export function LocalTimeField(label: string, options: { isOptional?: boolean } = {}): PropertyDecorator {
  return TextField({ label, max: LOCAL_TIME_LENGTH, scalar: LocalDateTime, ...options });
}

/** The zone of the local times of an input type; the use case checks that there is such a zone. */
export function TimeZoneField(label: string): PropertyDecorator {
  return TextField({ label, max: limits.name, scalar: TimeZone });
}

/** A code that stands in a list of the world: what `is` says of it, as a rule with a text in the catalogues. */
function CodeRule(name: 'isCountry' | 'isLanguage', is: (code: string) => boolean, each = false): PropertyDecorator {
  const validate = (value: unknown): boolean => typeof value === 'string' && is(value);
  return ValidateBy({ name, validator: { validate } }, { ...rule(name), each });
}

interface CodeOptions {
  isOptional?: boolean;
  description: string;
}

/** A country of an input type, by its two letters. */
export function CountryField({ isOptional = false, description }: CodeOptions): PropertyDecorator {
  return applyDecorators(
    Field(() => CountryCode, { nullable: isOptional, description }),
    ...(isOptional ? [IsOptional()] : []),
    CodeRule('isCountry', isCountryCode),
  );
}

/** Several countries of an input type. */
export function CountryListField(description: string, max: number): PropertyDecorator {
  return applyDecorators(
    Field(() => [CountryCode], { description }),
    ArrayMaxSize(max, rule('maxItems', { max })),
    CodeRule('isCountry', isCountryCode, true),
  );
}

/** The language of a text of an input type. */
export function LanguageField(description: string, defaultValue: string): PropertyDecorator {
  return applyDecorators(
    Field(() => LanguageTag, { defaultValue, description }),
    CodeRule('isLanguage', isLanguageTag),
  );
}

/** An id of an input type. */
export function IdField(label: string, options: { isOptional?: boolean } = {}): PropertyDecorator {
  return applyDecorators(
    Field(() => ID, { nullable: options.isOptional === true, description: label }),
    ...(options.isOptional === true ? [IsOptional()] : []),
    IsUUID('all', rule('isId')),
  );
}

/** A list of ids of an input type, at most a page long. */
export function IdListField(
  label: string,
  max: number = limits.pageSize,
  options: { isOptional?: boolean } = {},
): PropertyDecorator {
  return applyDecorators(
    Field(() => [ID], { nullable: options.isOptional === true, description: label }),
    ...(options.isOptional === true ? [IsOptional()] : []),
    ArrayMaxSize(max, rule('maxItems', { max })),
    IsUUID('all', { ...rule('isId'), each: true }),
  );
}
