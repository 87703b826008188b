import type { RegistrationExportQuery } from '@sic/api-client/gatherings';
import { type Language, localeOf, message } from '@sic/messages';
import { dateInWords } from '@sic/ui/date-formats';

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
  'substitute',
  'reason',
] as const;

/**
 * One cell. What a spreadsheet would take for a formula (`=`, `+`, `-`, `@`, tab, carriage return, also behind spaces)
 * gets an apostrophe before it, as OWASP advises; NUL goes.
 */
export function csvCell(value: string): string {
  const clean = value.replaceAll('\0', '');
  const guarded = /^[\s\uFEFF]*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(clean) ? `'${clean}` : clean;
  return /[",\n\r;]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/**
 * The list of a gathering as CSV in the words of its reader (RFC 4180, UTF-8 with a byte order mark, so that
 * spreadsheets read the letters).
 * @param timeZone of the gathering: its organisers go by the time there
 */
export function registrationsCsv(
  registrations: readonly ExportedRegistration[],
  language: Language,
  timeZone: string,
): string {
  const locale = localeOf[language];
  const countries = new Intl.DisplayNames(locale, { type: 'region' });
  const moment = (at: string): string => dateInWords(new Date(at), 'dateTime', locale, timeZone);
  const headings = COLUMNS.map((column) => message(language, 'gatherings', `csv.${column}`));
  const lines = registrations.map((one) => [
    one.personName ?? message(language, 'ui', 'hidden.member'),
    one.email ?? '',
    one.organisation == null ? '' : (one.organisation.name ?? message(language, 'ui', 'hidden.organisation')),
    one.organisationKind == null ? '' : message(language, 'profiles', `kind.${one.organisationKind}`),
    one.country == null ? '' : (countries.of(one.country) ?? one.country),
    message(language, 'gatherings', `state.${one.state}`),
    moment(one.stateAt),
    moment(one.registeredAt),
    one.substituteName ?? '',
    one.reason ?? '',
  ]);
  return `\uFEFF${[headings, ...lines].map((line) => line.map(csvCell).join(',')).join('\r\n')}\r\n`;
}
