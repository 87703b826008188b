import { describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import { calendarFile, type CalendarEntry } from './calendar-file.js';
import { calendarKey, isCalendarKey } from './calendar-key.js';

const entry: CalendarEntry = {
  registrationId: '0190a6f0-0000-7000-8000-000000000001',
  sequence: 2,
  title: 'Roundtable, care; and\nmore',
  summary: 'Twelve cities.',
  startsAt: new Date('2027-10-30T08:00:00Z'),
  endsAt: new Date('2027-10-31T15:00:00Z'),
  timeZone: 'Europe/Warsaw',
  location: 'Town hall, Gdynia, Poland',
  url: 'https://community.example/gatherings/roundtable',
  organiser: { name: 'Community', email: 'no-reply@community.example' },
  attendee: { name: 'Kasia Wiśniewska', email: 'kasia@gdynia.example' },
  language: 'en',
};

function parse(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file));
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const component = calendar.getFirstSubcomponent('vevent')!;
  return { calendar, component, event: new ICAL.Event(component) };
}

describe('the calendar file', () => {
  it('is read back as it was meant, over the end of summer time', () => {
    const { calendar, component, event } = parse(calendarFile(entry, 'REQUEST'));
    expect(calendar.getFirstPropertyValue('method')).toBe('REQUEST');
    expect(event.summary).toBe(entry.title);
    expect(event.location).toBe(entry.location);
    expect(event.sequence).toBe(2);
    expect(event.startDate.toJSDate()).toEqual(entry.startsAt);
    expect(event.endDate.toJSDate()).toEqual(entry.endsAt);
    // Ten in the morning in Gdynia before the change, four in the afternoon after it.
    expect([event.startDate.hour, event.endDate.hour]).toEqual([10, 16]);
    expect(component.getFirstProperty('dtstart')!.getParameter('tzid')).toBe('Europe/Warsaw');
    expect(String(component.getFirstPropertyValue('dtstamp'))).toMatch(/Z$/);
    expect(event.attendees).toHaveLength(1);
  });

  it('takes the entry away under the same id when the seat is gone', () => {
    const taken = parse(calendarFile(entry, 'REQUEST'));
    const gone = parse(calendarFile({ ...entry, sequence: 3 }, 'CANCEL'));
    expect(gone.calendar.getFirstPropertyValue('method')).toBe('CANCEL');
    expect(gone.component.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(gone.event.uid).toBe(taken.event.uid);
    expect(gone.event.sequence).toBeGreaterThan(taken.event.sequence);
  });

  it('words what stands around the entry in the language of its reader', () => {
    const { event, calendar } = parse(calendarFile({ ...entry, language: 'de' }, 'REQUEST'));
    expect(event.description).toBe(`Twelve cities.\n\nEinzelheiten: ${entry.url}`);
    expect(String(calendar.getFirstPropertyValue('prodid'))).toMatch(/\/\/DE$/);
  });

  it('names nobody in a download', () => {
    expect(calendarFile(entry, 'PUBLISH')).not.toContain('kasia@');
  });
});

describe('the key of a calendar address', () => {
  it('fits its own registration, and no other', () => {
    const key = calendarKey('a secret', entry.registrationId);
    expect(isCalendarKey('a secret', entry.registrationId, key)).toBe(true);
    expect(isCalendarKey('a secret', '0190a6f0-0000-7000-8000-000000000002', key)).toBe(false);
    expect(isCalendarKey('another', entry.registrationId, key)).toBe(false);
    expect(isCalendarKey('a secret', entry.registrationId, '')).toBe(false);
  });
});
