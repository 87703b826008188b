import type { RegistrationType } from './registration.graphql.js';

const HEADINGS = [
  'Name',
  'E-mail',
  'Organisation',
  'Kind',
  'Country',
  'State',
  'Since',
  'Registered',
  'Substitute',
  'Reason',
];

/**
 * One cell. What a spreadsheet would take for a formula (`=`, `+`, `-`, `@`, tab, carriage return, also behind spaces)
 * gets an apostrophe before it, as OWASP advises; NUL goes.
 */
export function csvCell(value: string): string {
  const clean = value.replaceAll('\0', '');
  const guarded = /^[\s\uFEFF]*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(clean) ? `'${clean}` : clean;
  return /[",\n\r;]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** The list of a gathering as CSV (RFC 4180, UTF-8 with a byte order mark, so that spreadsheets read the letters). */
export function registrationsCsv(registrations: readonly RegistrationType[]): string {
  const lines = registrations.map((one) => [
    one.personName,
    one.email ?? '',
    one.organisation?.name ?? '',
    one.organisationKind ?? '',
    one.country ?? '',
    one.state,
    one.stateAt.toISOString(),
    one.registeredAt.toISOString(),
    one.substituteName ?? '',
    one.reason ?? '',
  ]);
  return `\uFEFF${[HEADINGS, ...lines].map((line) => line.map(csvCell).join(',')).join('\r\n')}\r\n`;
}
