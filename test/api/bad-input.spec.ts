import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  getNullableType,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { ask, type GraphQLAnswer } from '../support/graphql.js';
import { documentOf, mutations, type Operation, queries } from '../support/operations.js';
import { aPerson, type Person } from '../support/person.js';
import { usePlatform } from '../support/use-platform.js';

/** What text can be where a program did not expect it, and what has to be refused wherever it is typed. */
const TOO_LONG = 'x'.repeat(100_000);
const NUL = 'before\u0000after';
/** A file, an address of a site and the key of a picture are refused by their own form, which has no such character. */
const NUL_RULES = ['noControlCharacters', 'markdownBinary', 'isUrl', 'exists'];
const STRANGE = [
  [
    'right to left',
    '\u0645\u0642\u062A\u0631\u062D \u0644\u062A\u0639\u062F\u064A\u0644 \u0627\u0644\u0645\u0627\u062F\u0629',
  ],
  ['a direction override', 'report \u202Efdp.exe'],
  ['emoji of many code points', '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}\u{1F3FD} \u{1F1EA}\u{1F1FA}'],
  ['half a surrogate pair', 'half \uD83D of one'],
  ['HTML', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
  ['SQL', `'; drop table account; --`],
  ['combining marks', `a${'\u0301'.repeat(500)}`],
] as const;

/** A text that may be longer than 100,000 characters: the file of an import. */
const LONG_TEXTS = new Set(['importDeclaration.input.markdown', 'previewImport.input.markdown']);

/** Texts that may be left empty although a value has to be sent. */
const MAY_BE_EMPTY = new Set([
  'askToRepresent.input.message',
  'planProcess.input.summary',
  'planProcess.input.decisionRule',
  'registerOrganisation.input.description',
  'updateOrganisation.input.description',
  'updateProfile.input.headline',
]);

type Value = string | number | boolean | null | Value[] | { [field: string]: Value };

/** A value of the type, with every field of an input filled in, references that may be left out aside. */
function sample(type: GraphQLInputType): Value {
  const inner = getNullableType(type);
  if (isListType(inner)) return [sample(inner.ofType as GraphQLInputType)];
  if (isInputObjectType(inner)) {
    return Object.fromEntries(
      Object.values(inner.getFields()).map((field) => [
        field.name,
        field.name === 'language' ? 'en' : sample(field.type),
      ]),
    );
  }
  if (inner.name === 'ID' && !isNonNullType(type)) return null;
  if (isEnumType(inner)) return inner.getValues()[0]?.name ?? '';
  const ofScalar: Record<string, Value> = {
    ID: '01900000-0000-7000-8000-000000000001',
    Int: 1,
    Float: 1.5,
    Boolean: true,
    DateTime: '2030-01-01T10:00:00.000Z',
  };
  return ofScalar[inner.name] ?? 'Words';
}

interface TextField {
  operation: string;
  path: string[];
  isRequired: boolean;
}

/** Where texts stand in the arguments of an operation. */
function textFields(operation: string, type: GraphQLInputType, path: string[]): TextField[] {
  const inner = getNullableType(type);
  if (isListType(inner)) return textFields(operation, inner.ofType as GraphQLInputType, [...path, '0']);
  if (isInputObjectType(inner)) {
    return Object.values(inner.getFields()).flatMap((field) =>
      textFields(operation, field.type, [...path, field.name]),
    );
  }
  return inner.name === 'String' ? [{ operation, path, isRequired: isNonNullType(type) }] : [];
}

function replaced(value: Value, [step, ...rest]: string[], by: string): Value {
  if (step === undefined) return by;
  if (Array.isArray(value)) return [replaced(value[0] ?? null, rest, by)];
  const fields = value as { [field: string]: Value };
  return { ...fields, [step]: replaced(fields[step] ?? null, rest, by) };
}

const fieldsOf = (operation: Operation): TextField[] =>
  operation.args.flatMap((arg) => textFields(operation.name, arg.type, [arg.name]));
const nameOf = ({ operation, path }: TextField): string => [operation, ...path].join('.');

describe('text that nobody expected', () => {
  const platform = usePlatform();
  let person: Person;
  beforeAll(async () => {
    person = await aPerson(platform.pool, { isAdministrator: true, isModerator: true });
  });

  function send(kind: 'query' | 'mutation', of: Operation, field: TextField, text: string) {
    const variables = Object.fromEntries(of.args.map((arg) => [arg.name, sample(arg.type)]));
    return ask(platform.apiUrl, documentOf(kind, of), replaced(variables, field.path, text) as object, person.cookie);
  }

  /** The fields that an answer names, from the input on, without places in lists. */
  const named = (answer: GraphQLAnswer): string[] =>
    answer.errors.flatMap(({ extensions }) => extensions?.fields ?? []).map(({ field }) => field.replace(/\.\d+/g, ''));
  const rulesOf = ({ errors }: GraphQLAnswer): string[] =>
    errors.flatMap(({ extensions }) => extensions?.fields ?? []).map(({ rule }) => rule);
  const broken = (answer: GraphQLAnswer): boolean =>
    answer.status >= 500 || answer.errors.some(({ extensions }) => extensions?.code === 'INTERNAL');

  it('is refused in every field of every input when it is too long, has a NUL, or is missing, and the field is named', async () => {
    const unnamed: string[] = [];
    let checked = 0;
    for (const mutation of mutations) {
      for (const field of fieldsOf(mutation)) {
        const wanted = field.path
          .slice(1)
          .filter((step) => step !== '0')
          .join('.');
        const bad: [string, string][] = [['NUL', NUL]];
        if (!LONG_TEXTS.has(nameOf(field))) bad.push(['100,000 characters', TOO_LONG]);
        const mayBeEmpty = !field.isRequired || field.path.includes('0') || MAY_BE_EMPTY.has(nameOf(field));
        if (!mayBeEmpty) bad.push(['nothing', '']);
        // A password is taken as it is typed: spaces are one, if a wrong one.
        if (!mayBeEmpty && field.path.at(-1) !== 'password') bad.push(['spaces', ' \n\t ']);
        for (const [name, text] of bad) {
          const answer = await send('mutation', mutation, field, text);
          checked += 1;
          const isTold = name !== 'NUL' || rulesOf(answer).some((rule) => NUL_RULES.includes(rule));
          if (broken(answer) || !isTold || !named(answer).includes(wanted)) unnamed.push(`${nameOf(field)}: ${name}`);
        }
      }
    }
    expect(unnamed).toEqual([]);
    expect(checked).toBeGreaterThan(150);
  }, 120_000);

  it('never breaks a mutation or a query, whatever it is', async () => {
    const breaks: string[] = [];
    let checked = 0;
    const all = [
      ...mutations.map((operation) => ['mutation', operation] as const),
      ...queries.map((operation) => ['query', operation] as const),
    ];
    for (const [kind, operation] of all) {
      for (const field of fieldsOf(operation)) {
        for (const [name, text] of [
          ...STRANGE,
          ['NUL', NUL],
          ['100,000 characters', TOO_LONG],
          ['nothing', ''],
        ] as const) {
          const answer = await send(kind, operation, field, text);
          checked += 1;
          if (broken(answer)) breaks.push(`${nameOf(field)}: ${name}`);
        }
      }
    }
    expect(breaks).toEqual([]);
    expect(checked).toBeGreaterThan(400);
  }, 120_000);
});
