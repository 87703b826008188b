import { describe, expect, it } from '@jest/globals';
import { isWorkingTime } from '@sic/kernel/local-time';
import fc from 'fast-check';
import { offerDeadline, zoneOfPerson } from './offer-deadline.js';

const at = (time: string): Date => new Date(time);

describe('the deadline of an offer', () => {
  it.each([
    ['after two days, at work', '2027-06-14T10:00:00Z', '2027-07-01T08:00:00Z', '2027-06-16T10:00:00Z'],
    ['on Monday morning instead of Saturday', '2027-06-17T10:00:00Z', '2027-07-01T08:00:00Z', '2027-06-21T08:00:00Z'],
    [
      'on the next morning instead of the night',
      '2027-06-14T22:00:00Z',
      '2027-07-01T08:00:00Z',
      '2027-06-17T08:00:00Z',
    ],
    [
      'at the latest moment, when that comes first',
      '2027-06-14T10:00:00Z',
      '2027-06-15T12:00:00Z',
      '2027-06-15T12:00:00Z',
    ],
    [
      'at work before a latest moment in the night',
      '2027-06-14T10:00:00Z',
      '2027-06-15T22:00:00Z',
      '2027-06-15T15:00:00Z',
    ],
    ['in the night, when nothing else is left', '2027-06-14T20:00:00Z', '2027-06-14T23:00:00Z', '2027-06-14T23:00:00Z'],
  ])('is %s', (_what, now, latest, expected) => {
    expect(offerDeadline({ now: at(now), hours: 48, latest: at(latest), zone: 'Europe/Warsaw' })).toEqual(at(expected));
  });

  it('is where the person is, not where the gathering is', () => {
    const [now, latest] = [at('2027-06-14T08:30:00Z'), at('2027-07-01T08:00:00Z')];
    const end = (zone: string) => offerDeadline({ now, hours: 48, latest, zone });
    expect(end('Europe/Warsaw')).toEqual(at('2027-06-16T08:30:00Z'));
    expect(end('America/New_York')).toEqual(at('2027-06-16T14:00:00Z'));
    expect(zoneOfPerson('PT', 'Europe/Warsaw')).toBe('Europe/Lisbon');
    expect(zoneOfPerson(null, 'Europe/Warsaw')).toBe('Europe/Warsaw');
  });

  it('is never after the latest moment nor in the past, and in working hours whenever these leave time', () => {
    const moment = fc.date({ min: at('2027-01-01T00:00:00Z'), max: at('2028-01-01T00:00:00Z'), noInvalidDate: true });
    fc.assert(
      fc.property(
        moment,
        fc.integer({ min: 1, max: 336 }),
        fc.integer({ min: 1, max: 60 * 24 * 30 }),
        fc.constantFrom('Europe/Warsaw', 'Europe/Lisbon', 'Asia/Tokyo'),
        (now, hours, minutes, zone) => {
          const latest = new Date(now.getTime() + minutes * 60_000);
          const end = offerDeadline({ now, hours, latest, zone });
          expect(end <= latest && end > now).toBe(true);
          expect(isWorkingTime(end, zone) || +end === +latest).toBe(true);
        },
      ),
    );
  });
});
