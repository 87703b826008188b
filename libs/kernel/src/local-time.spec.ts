import { describe, expect, it } from '@jest/globals';
import { checkZone, momentOf } from './local-time.js';
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
