import { describe, expect, it } from '@jest/globals';
import { localTime, offsetAt, offsetsOf } from './local-time.js';

describe('a time that comes twice in autumn', () => {
  it.each([
    ['2027-10-31T02:30', 'Europe/Warsaw', ['+02:00', '+01:00']],
    ['2027-10-31T01:30', 'Europe/London', ['+01:00', '+00:00']],
    ['2027-11-07T01:30', 'America/New_York', ['-04:00', '-05:00']],
    ['2027-10-31T03:00', 'Europe/Warsaw', ['+01:00']],
    ['2027-10-31T01:59', 'Europe/Warsaw', ['+02:00']],
    ['2027-03-28T02:30', 'Europe/Warsaw', []],
    ['2027-06-14T09:30', 'Europe/Warsaw', ['+02:00']],
    ['soon', 'Europe/Warsaw', []],
    ['2027-06-14T09:30', 'Middle/Earth', []],
  ])('%s in %s', (local, zone, offsets) => {
    expect(offsetsOf(local, zone)).toEqual(offsets);
  });

  it('is sent with what was chosen, and any other time as it is', () => {
    const form = new FormData();
    form.set('startsAt', '2027-10-31T02:30');
    expect(localTime(form, 'startsAt', 'Europe/Warsaw')).toBe('2027-10-31T02:30');
    form.set('startsAt.offset', '+01:00');
    expect(localTime(form, 'startsAt', 'Europe/Warsaw')).toBe('2027-10-31T02:30+01:00');
    form.set('startsAt', '2027-10-30T02:30');
    expect(localTime(form, 'startsAt', 'Europe/Warsaw')).toBe('2027-10-30T02:30');
    expect(offsetAt('2027-10-31T01:30:00.000Z', 'Europe/Warsaw')).toBe('+01:00');
  });
});
