import { IntlMessageFormat } from 'intl-messageformat';
import { type Language, localeOf } from './languages.js';
import { placeholdersOf, type PlaceholderKind } from './placeholders.js';

/** Values for placeholders as they come from code, from stored JSON or over the API (where all are text). */
export type Values = Readonly<Record<string, unknown>>;

/** What makes a text more than its words. */
const SYNTAX = /[{<']/;

interface Prepared {
  format: IntlMessageFormat;
  placeholders: ReadonlyMap<string, PlaceholderKind>;
}

/** Messages that were parsed already, by language and zone. Bounded by the size of the catalogues. */
const preparedIn = new Map<string, Map<string, Prepared>>();

function prepare(language: Language, text: string, timeZone: string): Prepared {
  const place = `${language} ${timeZone}`;
  let prepared = preparedIn.get(place);
  if (!prepared) preparedIn.set(place, (prepared = new Map()));
  let known = prepared.get(text);
  if (!known) {
    const format = new IntlMessageFormat(text, localeOf[language], formatsIn(timeZone), { ignoreTag: false });
    known = { format, placeholders: placeholdersOf(format.getAst()) };
    prepared.set(text, known);
  }
  return known;
}

/** The dates and times of messages: `{at, date, long}`, `{at, time, short}`, `{at, date, moment}` for both. */
function formatsIn(timeZone: string): {
  date: Record<string, Intl.DateTimeFormatOptions>;
  time: Record<string, Intl.DateTimeFormatOptions>;
} {
  return {
    date: {
      short: { timeZone, day: 'numeric', month: 'short', year: 'numeric' },
      medium: { timeZone, day: 'numeric', month: 'short', year: 'numeric' },
      long: { timeZone, day: 'numeric', month: 'long', year: 'numeric' },
      full: { timeZone, weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
      moment: { timeZone, day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' },
    },
    time: {
      short: { timeZone, hour: '2-digit', minute: '2-digit' },
      medium: { timeZone, hour: '2-digit', minute: '2-digit' },
      long: { timeZone, hour: '2-digit', minute: '2-digit', timeZoneName: 'short' },
    },
  };
}

const lists = new Map<Language, Intl.ListFormat>();

/** Several texts as one: "a, b and c". */
export function joinList(language: Language, texts: readonly string[]): string {
  let list = lists.get(language);
  if (!list) lists.set(language, (list = new Intl.ListFormat(localeOf[language], { type: 'conjunction' })));
  return list.format(texts);
}

/** A value as its placeholder takes it: what was stored or sent as text becomes a number or a date again. */
function convert(language: Language, kind: PlaceholderKind, value: unknown): unknown {
  const single = Array.isArray(value) && kind !== 'list' ? (value as unknown[])[0] : value;
  if (kind === 'tag') return single;
  if (kind === 'choice') return single == null ? 'none' : String(single);
  if (single == null) return kind === 'number' ? 0 : '';
  if (kind === 'number') return Number(single);
  if (kind === 'date') return new Date(single as string | Date);
  return Array.isArray(single) ? joinList(language, single.map(String)) : String(single);
}

/**
 * A message in words. A choice whose value is absent is the option `none`.
 * @param timeZone in which its dates and times are told
 */
export function formatMessage(language: Language, text: string, values: Values = {}, timeZone = 'UTC'): string {
  if (!SYNTAX.test(text)) return text;
  const parts = formatToParts(language, text, values, timeZone);
  return typeof parts === 'string' ? parts : parts.map(String).join('');
}

/** As `formatMessage`, where the values of tags may return anything, such as elements of a page. */
export function formatToParts<T>(
  language: Language,
  text: string,
  values: Values,
  timeZone = 'UTC',
): string | (string | T)[] {
  const { format, placeholders } = prepare(language, text, timeZone);
  const converted: Record<string, unknown> = {};
  for (const [name, kind] of placeholders) converted[name] = convert(language, kind, values[name]);
  const told = format.format(converted as never) as string | T | (string | T)[];
  return Array.isArray(told) || typeof told === 'string' ? told : [told];
}

/** The placeholders of a message, in the order in which it names them. */
export function placeholderNames(language: Language, text: string): string[] {
  return [...prepare(language, text, 'UTC').placeholders.keys()];
}
