import type { RegistrationExportQuery } from '@sic/api-client/gatherings';
import { type Language, localeOf, message } from '@sic/messages';
import { dateInWords } from '@sic/ui/date-formats';
import writeExcelFile from 'write-excel-file/node';

export type ExportedRegistration = RegistrationExportQuery['registrations']['edges'][number]['node'];

const COLUMNS = [
  'name',
  'email',
  'organisation',
  'kind',
  'country',
  'state',
  'since',
  'registered',
  'place',
  'deadline',
  'items',
  'substitute',
  'partner',
  'reason',
  'history',
] as const;

/** Of which list and for whom a file is. */
export interface FileFacts {
  readonly language: Language;
  /** Of the gathering: its organisers go by the time there. */
  readonly timeZone: string;
  /** Programme items by id. */
  readonly items: ReadonlyMap<string, string>;
}

/** What a spreadsheet takes for the beginning of a formula, also behind blanks and characters that nobody sees. */
const FORMULA =
  /^[\s\p{C}\p{Z}\p{M}\p{Default_Ignorable_Code_Point}]*[=+\-@\t\r|%\uFF1D\uFF0B\uFF0D\uFF20\uFE62\uFE63\uFE66\uFE6B]/u;

/** A text that does nothing in a spreadsheet: what would be a formula gets an apostrophe before it, as OWASP advises; NUL goes. */
export function harmless(value: string): string {
  const clean = value.replaceAll('\0', '');
  return FORMULA.test(clean) || /^[\t\r]/.test(clean) ? `'${clean}` : clean;
}

/** One cell of a file with semicolons between. */
export function csvCell(value: string): string {
  const guarded = harmless(value);
  return /[",\n\r;]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** The list of a gathering in the words of its reader, with the local time of its place: a line of headings, then one for each. */
export function participantLines(
  registrations: readonly ExportedRegistration[],
  { language, timeZone, items }: FileFacts,
): string[][] {
  const locale = localeOf[language];
  const countries = new Intl.DisplayNames(locale, { type: 'region' });
  const moment = (at: string): string => dateInWords(new Date(at), 'dateTime', locale, timeZone);
  const step = ({ at, to, by, isFirst }: ExportedRegistration['history'][number]): string => {
    const words = {
      state: message(language, 'gatherings', `state.${to}`),
      by: message(language, 'gatherings', `by.${by}`),
    };
    const key = isFirst ? 'manage.stepFirst' : 'manage.step';
    return `${moment(at)}: ${message(language, 'gatherings', key, words)}`;
  };
  const partnerOf = ({ personName, mayBeSplit }: NonNullable<ExportedRegistration['partner']>): string =>
    message(language, 'gatherings', mayBeSplit ? 'manage.comesWith' : 'manage.comesOnlyWith', {
      name: personName ?? message(language, 'ui', 'hidden.member'),
    });
  const lines = registrations.map((one) => [
    one.personName ?? message(language, 'ui', 'hidden.member'),
    one.contactEmail ?? '',
    one.organisation == null ? '' : (one.organisation.name ?? message(language, 'ui', 'hidden.organisation')),
    one.organisationKind == null ? '' : message(language, 'profiles', `kind.${one.organisationKind}`),
    one.country == null ? '' : (countries.of(one.country) ?? one.country),
    message(language, 'gatherings', `state.${one.state}`),
    moment(one.stateAt),
    moment(one.registeredAt),
    one.waitlistPosition == null ? '' : String(one.waitlistPosition),
    one.offerDeadline == null ? '' : moment(one.offerDeadline),
    one.programmeItemIds.flatMap((id) => items.get(id) ?? []).join(', '),
    one.substituteName ?? '',
    one.partner === null ? '' : partnerOf(one.partner),
    one.reason ?? '',
    one.history.map(step).join('\n'),
  ]);
  return [COLUMNS.map((column) => message(language, 'gatherings', `csv.${column}`)), ...lines];
}

/**
 * CSV in UTF-8 with a byte order mark, so that spreadsheets read the letters, and with semicolons, which those of France,
 * Germany, Poland and most of Europe expect.
 */
export function csvFile(lines: readonly (readonly string[])[]): string {
  return `\uFEFF${lines.map((line) => line.map(csvCell).join(';')).join('\r\n')}\r\n`;
}

/** XLSX, which every spreadsheet reads whatever its country. Each cell is a text: none is a formula. */
export async function xlsxFile(lines: readonly (readonly string[])[], sheet: string): Promise<Buffer> {
  const [headings = [], ...rest] = lines;
  const data = [
    headings.map((value) => ({ value, type: String, fontWeight: 'bold' as const })),
    ...rest.map((line) => line.map((value) => ({ value: harmless(value), type: String, wrap: true }))),
  ];
  return (await writeExcelFile(data, {
    sheet: sheet.replace(/[\\/?*:[\]]/g, ' ').slice(0, 31),
    columns: headings.map(() => ({ width: 24 })),
  }).toBuffer()) as Buffer;
}
