import { describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import type { RegistrationToTell } from '../registration/registration-to-tell.js';
import { placeLine } from './calendar-entry.js';
import { registrationCalendar } from './registration-calendar.js';

const people = {
  attendee: { name: 'Kasia', email: 'kasia@gdynia.example' },
  mailFrom: 'Community <no-reply@community.example>',
  siteUrl: 'https://community.example',
  language: 'en' as const,
};

function registration(calendarSequence: number): RegistrationToTell {
  return {
    id: '0190a6f0-0000-7000-8000-000000000001',
    state: 'confirmed',
    slug: 'roundtable',
    title: 'Roundtable',
    summary: 'Twelve cities.',
    startsAt: new Date('2027-06-14T07:30:00Z'),
    endsAt: new Date('2027-06-14T15:00:00Z'),
    isAllDay: false,
    timeZone: 'Europe/Warsaw',
    venue: 'Town hall',
    city: 'Gdynia',
    country: 'PL',
    calendarSequence,
  } as RegistrationToTell;
}

/** UID and SEQUENCE, by which a calendar knows which entry is the newest. */
function entryOf(calendarSequence: number, method: 'REQUEST' | 'CANCEL' | 'PUBLISH') {
  const parsed = new ICAL.Component(ICAL.parse(registrationCalendar(registration(calendarSequence), people, method)));
  const { uid, sequence } = new ICAL.Event(parsed.getFirstSubcomponent('vevent')!);
  return { uid, sequence };
}

describe('the calendar entry of a registration', () => {
  it('has a SEQUENCE that grows with every change of time or place, and with its end', () => {
    const entries = [entryOf(0, 'REQUEST'), entryOf(0, 'CANCEL'), entryOf(1, 'REQUEST'), entryOf(1, 'CANCEL')];
    expect(entries.map(({ sequence }) => sequence)).toEqual([0, 1, 2, 3]);
    expect(new Set(entries.map(({ uid }) => uid)).size).toBe(1);
  });

  it('has the same SEQUENCE as a download and as a mail', () => {
    expect(entryOf(3, 'PUBLISH')).toEqual(entryOf(3, 'REQUEST'));
  });

  it('names its place in one line', () => {
    expect(placeLine(registration(0), 'en')).toBe('Town hall, Gdynia, Poland');
    expect(placeLine(registration(0), 'de')).toBe('Town hall, Gdynia, Polen');
    expect(placeLine({ venue: '', city: null, country: null }, 'en')).toBe('Online');
  });
});
