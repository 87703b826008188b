import { describe, expect, it } from '@jest/globals';
import { csvCell, registrationsCsv } from './registrations-csv.js';

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

  it('says its columns even when nobody signed up', () => {
    expect(registrationsCsv([])).toMatch(/^\uFEFFName,E-mail,Organisation,/);
  });
});
