import { describe, expect, it } from '@jest/globals';
import {
  checkZone,
  isWorkingTime,
  lastWorkingTime,
  localShift,
  momentOf,
  nextWorkingTime,
  shiftedMoment,
  zoneOfCountry,
} from './local-time.js';
import { type Problem, Rejection } from './problem.js';

function refused(work: () => unknown): Problem {
  try {
    work();
  } catch (error) {
    if (error instanceof Rejection) return error.problem;
    throw error;
  }
  throw new Error('Nothing was refused.');
}

describe('wall-clock times', () => {
  it('are moments in the zone of the place', () => {
    expect(momentOf('startsAt', '2027-06-14T09:30', 'Europe/Warsaw')).toEqual(new Date('2027-06-14T07:30:00Z'));
  });

  it.each(['', 'tomorrow', '2027-02-30T10:00', '2027-03-28T02:30', '1803-01-01T10:00', '2027-06-14'])(
    '%j is refused, naming the field',
    (local) => {
      expect(refused(() => momentOf('startsAt', local, 'Europe/Warsaw'))).toMatchObject({
        code: 'INVALID_INPUT',
        fields: [{ field: 'startsAt' }],
      });
    },
  );

  it('need a zone that exists', () => {
    expect(() => checkZone('Europe/Malta')).not.toThrow();
    for (const none of ['Middle/Earth', '+02:00', '-0500', '']) {
      expect(refused(() => checkZone(none))).toMatchObject({ fields: [{ field: 'timeZone', rule: 'timeZone' }] });
    }
  });
});

describe('the hour that comes twice in autumn', () => {
  const WARSAW = 'Europe/Warsaw';

  it.each(['2027-10-31T02:00', '2027-10-31T02:30', '2027-10-31T02:59'])('%s is asked for', (local) => {
    expect(refused(() => momentOf('startsAt', local, WARSAW))).toMatchObject({
      fields: [{ field: 'startsAt', rule: 'doubledTime' }],
    });
    expect(momentOf('startsAt', `${local}+02:00`, WARSAW)).toEqual(new Date(`${local}:00+02:00`));
    expect(momentOf('startsAt', `${local}+01:00`, WARSAW)).toEqual(new Date(`${local}:00+01:00`));
  });

  it('is no question just before and after, where only the right distance from UTC is taken', () => {
    expect(momentOf('startsAt', '2027-10-31T01:59', WARSAW)).toEqual(new Date('2027-10-30T23:59:00Z'));
    expect(momentOf('startsAt', '2027-10-31T03:00', WARSAW)).toEqual(new Date('2027-10-31T02:00:00Z'));
    expect(momentOf('startsAt', '2027-06-14T09:30+02:00', WARSAW)).toEqual(new Date('2027-06-14T07:30:00Z'));
    for (const wrong of ['2027-06-14T09:30+01:00', '2027-10-31T02:30+03:00']) {
      expect(refused(() => momentOf('startsAt', wrong, WARSAW))).toMatchObject({ fields: [{ rule: 'dateTime' }] });
    }
  });
});

describe('a wall-clock time that moves', () => {
  it('stays what the clocks show, over a change of the clocks and into another zone', () => {
    const [before, after] = [new Date('2027-10-20T07:00:00Z'), new Date('2027-11-03T09:00:00Z')];
    const shift = localShift(before, 'Europe/Warsaw', after, 'Europe/Warsaw');
    const item = new Date('2027-10-20T08:30:00Z');
    // 10:30 in summer time, an hour and a half after the beginning; 11:30 in winter time.
    expect(shiftedMoment(item, 'Europe/Warsaw', 'Europe/Warsaw', shift)).toEqual(new Date('2027-11-03T10:30:00Z'));
    expect(shiftedMoment(item, 'Europe/Warsaw', 'Europe/Lisbon', 0)).toEqual(new Date('2027-10-20T09:30:00Z'));
  });
});

describe('working hours', () => {
  const at = (time: string) => new Date(time);
  it.each([
    ['on a Tuesday at noon', '2027-06-15T10:00:00Z', '2027-06-15T10:00:00Z', '2027-06-15T10:00:00Z'],
    ['in the night', '2027-06-15T01:00:00Z', '2027-06-15T08:00:00Z', '2027-06-14T15:00:00Z'],
    ['in the evening', '2027-06-15T18:00:00Z', '2027-06-16T08:00:00Z', '2027-06-15T15:00:00Z'],
    ['on a Friday evening', '2027-06-18T18:00:00Z', '2027-06-21T08:00:00Z', '2027-06-18T15:00:00Z'],
    ['on a Sunday', '2027-06-20T10:00:00Z', '2027-06-21T08:00:00Z', '2027-06-18T15:00:00Z'],
    ['on a Monday before nine', '2027-06-21T04:00:00Z', '2027-06-21T08:00:00Z', '2027-06-18T15:00:00Z'],
  ])('%s', (_when, moment, next, last) => {
    expect(nextWorkingTime(at(moment), 'Europe/Warsaw')).toEqual(at(next));
    expect(lastWorkingTime(at(moment), 'Europe/Warsaw')).toEqual(at(last));
    for (const found of [next, last]) expect(isWorkingTime(at(found), 'Europe/Warsaw')).toBe(true);
  });

  it('are those of the country where somebody is', () => {
    expect(zoneOfCountry('PL')).toBe('Europe/Warsaw');
    expect(zoneOfCountry('PT')).toBe('Europe/Lisbon');
    expect(zoneOfCountry('ES')).toBe('Europe/Madrid');
  });
});
