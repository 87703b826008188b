import { describe, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import { csvCell, csvFile, type ExportedRegistration, participantLines, xlsxFile } from './participants-file.server.js';

const kasia: ExportedRegistration = {
  personName: '=Kasia',
  contactEmail: 'kasia@gdansk.example',
  partner: { personName: 'Marek', mayBeSplit: false },
  organisation: { name: 'Gdańsk' },
  organisationKind: 'CITY',
  country: 'PL',
  state: 'OFFERED',
  stateAt: '2027-01-14T23:30:00.000Z',
  registeredAt: '2026-12-01T08:00:00.000Z',
  waitlistPosition: null,
  offerDeadline: '2027-01-18T09:00:00.000Z',
  programmeItemIds: ['w'],
  substituteName: null,
  reason: null,
  history: [
    { at: '2026-12-01T08:00:00.000Z', to: 'WAITLISTED', by: 'REPRESENTATIVE', isFirst: true },
    { at: '2027-01-14T23:30:00.000Z', to: 'OFFERED', by: 'PLATFORM', isFirst: false },
  ],
};
const facts = { timeZone: 'Europe/Warsaw', items: new Map([['w', 'Workshop']]) };

describe('a cell of the export', () => {
  it.each([
    ['=HYPERLINK("http://evil.example")', `"'=HYPERLINK(""http://evil.example"")"`],
    ['+49 30 123', "'+49 30 123"],
    ['-1+1', "'-1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['  =1+1', "'  =1+1"],
    ['\u0000=1+1', "'=1+1"],
    ['\u200b=1+1', "'\u200b=1+1"],
    ['\u00ad\ufeff+1', "'\u00ad\ufeff+1"],
    ['\u2066@A1', "'\u2066@A1"],
    ['\u0301=1', "'\u0301=1"],
    ['\ufe0f-1', "'\ufe0f-1"],
    ['\u3000=1', "'\u3000=1"],
    ['＝1+1', "'＝1+1"],
    ['a\nb', '"a\nb"'],
    ['Gdynia; Gdańsk', '"Gdynia; Gdańsk"'],
    ['Wiśniewska, Kasia', '"Wiśniewska, Kasia"'],
  ])('%j can do nothing in a spreadsheet', (value, expected) => {
    expect(csvCell(value)).toBe(expected);
  });

  it.each(['Kasia Wiśniewska', 'مريم', 'Zoë-Marie', '', '1 = 1'])('%j stays as it is', (value) => {
    expect(csvCell(value)).toBe(value);
  });
});

describe('the export', () => {
  it('is in the words of its reader and in the local time of the gathering, with semicolons', () => {
    expect(csvFile(participantLines([kasia], { ...facts, language: 'en' }))).toBe(
      [
        '\uFEFFName;E-mail;Organisation;Kind of organisation;Country;State;Since;Registered;Place on the waiting list;Offer until;Programme items;Substitute;Signed up with;Reason;History',
        `'=Kasia;kasia@gdansk.example;Gdańsk;City;Poland;Seat offered;15 January 2027 at 00:30 CET;1 December 2026 at 09:00 CET;;18 January 2027 at 10:00 CET;Workshop;;Signed up with Marek: both or neither;;"1 December 2026 at 09:00 CET: signed up by the representative (On the waiting list)\n15 January 2027 at 00:30 CET: Seat offered, by the platform"`,
        '',
      ].join('\r\n'),
    );
    expect(csvFile(participantLines([kasia], { ...facts, language: 'de' }))).toContain(
      ';Stadt;Polen;Platz angeboten;15. Januar 2027',
    );
  });

  it('says its columns even when nobody signed up', () => {
    expect(csvFile(participantLines([], { ...facts, language: 'de' }))).toMatch(/^\uFEFFName;E-Mail;Organisation;/);
  });

  it('is an XLSX file whose cells are all texts, and none a formula', async () => {
    const file = unzipSync(
      new Uint8Array(await xlsxFile(participantLines([kasia], { ...facts, language: 'en' }), 'A/B?*')),
    );
    const text = Object.entries(file)
      .filter(([name]) => /sheet|sharedStrings/i.test(name))
      .map(([, bytes]) => Buffer.from(bytes).toString('utf8'))
      .join('\n');
    expect(text).toContain('Gdańsk');
    expect(text).not.toMatch(/<f[ >]/);
    expect(text).not.toMatch(/>\s*=Kasia/);
  });
});
