import { describe, expect, it } from '@jest/globals';
import { csvCell, type ExportedRegistration, registrationsCsv } from './registrations-csv.server.js';

const kasia: ExportedRegistration = {
  personName: '=Kasia',
  email: 'kasia@gdansk.example',
  organisation: { name: 'Gdańsk' },
  organisationKind: 'CITY',
  country: 'PL',
  state: 'CONFIRMED',
  stateAt: '2027-01-14T23:30:00.000Z',
  registeredAt: '2026-12-01T08:00:00.000Z',
  substituteName: null,
  reason: null,
};

describe('a cell of the export', () => {
  it.each([
    ['=HYPERLINK("http://evil.example")', `"'=HYPERLINK(""http://evil.example"")"`],
    ['+49 30 123', "'+49 30 123"],
    ['-1+1', "'-1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['  =1+1', "'  =1+1"],
    ['\u0000=1+1', "'=1+1"],
    ['＝1+1', "'＝1+1"],
    ['a\nb', '"a\nb"'],
    ['Wiśniewska, Kasia', '"Wiśniewska, Kasia"'],
  ])('%j can do nothing in a spreadsheet', (value, expected) => {
    expect(csvCell(value)).toBe(expected);
  });

  it.each(['Kasia Wiśniewska', 'مريم', 'Zoë-Marie', '', '1 = 1'])('%j stays as it is', (value) => {
    expect(csvCell(value)).toBe(value);
  });
});

describe('the export', () => {
  it('is in English for who reads English, in the local time of the gathering', () => {
    expect(registrationsCsv([kasia], 'en', 'Europe/Warsaw')).toBe(
      [
        '\uFEFFName,E-mail,Organisation,Kind of organisation,Country,State,Since,Registered,Substitute,Reason',
        "'=Kasia,kasia@gdansk.example,Gdańsk,City,Poland,Confirmed,15 January 2027 at 00:30 CET,1 December 2026 at 09:00 CET,,",
        '',
      ].join('\r\n'),
    );
  });

  it('is in German for who reads German', () => {
    expect(registrationsCsv([kasia], 'de', 'Europe/Warsaw')).toBe(
      [
        '\uFEFFName,E-Mail,Organisation,Art der Organisation,Land,Status,Seit,Angemeldet,Ersatzperson,Begründung',
        "'=Kasia,kasia@gdansk.example,Gdańsk,Stadt,Polen,Bestätigt,15. Januar 2027 um 00:30 MEZ,1. Dezember 2026 um 09:00 MEZ,,",
        '',
      ].join('\r\n'),
    );
  });

  it('says its columns even when nobody signed up', () => {
    expect(registrationsCsv([], 'de', 'UTC')).toMatch(/^\uFEFFName,E-Mail,Organisation,/);
  });
});
