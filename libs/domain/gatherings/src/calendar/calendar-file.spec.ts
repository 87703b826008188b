import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readCalendar } from '../testing/read-calendar.js';
import { calendarFeed, calendarFile, type CalendarEntry } from './calendar-file.js';
import { calendarKey, isCalendarKey } from './calendar-key.js';

const entry: CalendarEntry = {
  uid: '0190a6f0-0000-7000-8000-000000000001@gatherings',
  sequence: 2,
  title: 'Roundtable, care; and\nmore',
  summary: 'Twelve cities.',
  startsAt: new Date('2027-10-30T08:00:00Z'),
  endsAt: new Date('2027-10-31T15:00:00Z'),
  isAllDay: false,
  timeZone: 'Europe/Warsaw',
  location: 'Town hall, Gdynia, Poland',
  url: 'https://community.example/gatherings/roundtable',
  organiser: { name: 'Community', email: 'no-reply@community.example' },
  attendee: { name: 'Kasia Wiśniewska', email: 'kasia@gdynia.example' },
  language: 'en',
};

describe('the calendar file', () => {
  it('is read back as it was meant by two programs, over the end of summer time', () => {
    const { method, events } = readCalendar(calendarFile(entry, 'REQUEST'));
    expect(method).toBe('REQUEST');
    expect(events).toEqual([
      {
        uid: entry.uid,
        summary: entry.title,
        description: `Twelve cities.\n\nDetails: ${entry.url}`,
        location: entry.location,
        sequence: 2,
        status: 'CONFIRMED',
        isAllDay: false,
        startsAt: entry.startsAt,
        endsAt: entry.endsAt,
        organiser: 'Community',
        attendee: 'Kasia Wiśniewska',
      },
    ]);
    // Ten in the morning in Gdynia before the change, four in the afternoon after it.
    const file = calendarFile(entry, 'REQUEST');
    expect(file).toMatch(/DTSTART;TZID=Europe\/Warsaw:20271030T100000/);
    expect(file).toMatch(/DTEND;TZID=Europe\/Warsaw:20271031T160000/);
    expect(file).toMatch(/DTSTAMP:\d{8}T\d{6}Z/);
  });

  it('takes the entry away under the same id when the seat is gone', () => {
    const taken = readCalendar(calendarFile(entry, 'REQUEST')).events[0]!;
    const gone = readCalendar(calendarFile({ ...entry, sequence: 3 }, 'CANCEL'));
    expect([gone.method, gone.events[0]!.status, gone.events[0]!.uid]).toEqual(['CANCEL', 'CANCELLED', taken.uid]);
    expect(gone.events[0]!.sequence).toBeGreaterThan(taken.sequence);
  });

  it('words what stands around the entry in the language of its reader', () => {
    const file = calendarFile({ ...entry, language: 'de' }, 'REQUEST');
    expect(readCalendar(file).events[0]!.description).toBe(`Twelve cities.\n\nEinzelheiten: ${entry.url}`);
    expect(file).toMatch(/PRODID:.*\/\/DE\r\n/);
  });

  it('names nobody in a download', () => {
    expect(calendarFile(entry, 'PUBLISH')).not.toContain('kasia@');
  });

  it('has whole days where the times of day are not fixed: the end is the day after the last one', () => {
    const days = {
      ...entry,
      isAllDay: true,
      startsAt: new Date('2027-10-29T22:00:00Z'),
      endsAt: new Date('2027-10-31T23:00:00Z'),
    };
    const file = calendarFile(days, 'REQUEST');
    expect(file).toContain('DTSTART;VALUE=DATE:20271030\r\n');
    expect(file).toContain('DTEND;VALUE=DATE:20271101\r\n');
    expect(readCalendar(file).events[0]!.isAllDay).toBe(true);
  });

  it.each([
    ['quotation marks', 'Anna "Ania" Nowak', 'Anna ”Ania” Nowak'],
    ['a comma, a semicolon and a colon', 'Nowak, Anna; Dr: MP', 'Nowak, Anna, Dr: MP'],
    ['line ends', 'Anna\r\nATTENDEE:mailto:eve@evil.example\nNowak', 'Anna ATTENDEE:mailto:eve@evil.example Nowak'],
    ['a backslash and a caret', 'Anna \\n ^n Nowak', 'Anna /n ˆn Nowak'],
    ['another script', 'Ελένη Παπαδοπούλου', 'Ελένη Παπαδοπούλου'],
    ['a script from right to left', 'ليلى حداد', 'ليلى حداد'],
    ['signs beyond the first plane', '𠮷田 👩‍👩‍👧', '𠮷田 👩‍👩‍👧'],
  ])('is valid with %s in a name', (_what, name, read) => {
    const people = { attendee: { name, email: 'a@b.example' }, organiser: { name, email: 'o@b.example' } };
    const { events } = readCalendar(calendarFile({ ...entry, ...people }, 'REQUEST'));
    expect([events[0]!.attendee, events[0]!.organiser]).toEqual([read, read]);
  });

  it('gives back every title, text and place, whatever their characters', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }).map((value) => `a${value}z`);
    fc.assert(
      fc.property(text, text, text, (title, summary, name) => {
        const file = calendarFile({ ...entry, title, summary, attendee: { name, email: 'a@b.example' } }, 'REQUEST');
        const event = readCalendar(file).events[0]!;
        expect(event.summary).toBe(title);
        expect(event.description.startsWith(summary)).toBe(true);
        // No line is longer than 75 bytes.
        expect(Math.max(...file.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a calendar to subscribe to', () => {
  it('has every entry, names nobody, and strikes through what was called off', () => {
    const other = { ...entry, uid: 'other@gatherings', timeZone: 'Europe/Lisbon', isCancelled: true };
    const file = calendarFeed('Gatherings of the community', 'en', [entry, other]);
    const { method, name, events } = readCalendar(file);
    expect([method, name]).toEqual(['PUBLISH', 'Gatherings of the community']);
    expect(events.map(({ uid, status }) => [uid, status])).toEqual([
      [entry.uid, 'CONFIRMED'],
      ['other@gatherings', 'CANCELLED'],
    ]);
    expect(file).not.toContain('ATTENDEE');
    expect(file.match(/BEGIN:VTIMEZONE/g)).toHaveLength(2);
  });

  it('is valid without an entry', () => {
    expect(readCalendar(calendarFeed('Seats', 'de', [])).events).toEqual([]);
  });
});

describe('the key of a calendar address', () => {
  const id = '0190a6f0-0000-7000-8000-000000000001';
  it('fits its own registration, and no other', () => {
    const key = calendarKey('a secret', id);
    expect(isCalendarKey('a secret', id, key)).toBe(true);
    expect(isCalendarKey('a secret', '0190a6f0-0000-7000-8000-000000000002', key)).toBe(false);
    expect(isCalendarKey('another', id, key)).toBe(false);
    expect(isCalendarKey('a secret', id, '')).toBe(false);
  });
});
