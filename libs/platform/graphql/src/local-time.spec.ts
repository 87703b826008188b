import { describe, expect, it } from '@jest/globals';
import { rejectionOf } from '@sic/testing';
import { checkZone, localOf, momentOf } from './local-time.js';

const refused = (work: () => unknown) => rejectionOf(Promise.resolve().then(work));

describe('wall-clock times', () => {
  it('are moments in the zone of the place, and come back as they were', () => {
    expect(momentOf('startsAt', '2027-06-14T09:30', 'Europe/Warsaw')).toEqual(new Date('2027-06-14T07:30:00Z'));
    expect(localOf(new Date('2027-01-14T08:30:00Z'), 'Europe/Warsaw')).toBe('2027-01-14T09:30');
  });

  it.each(['', 'tomorrow', '2027-02-30T10:00', '2027-03-28T02:30', '1803-01-01T10:00', '2027-06-14'])(
    '%j is refused, naming the field',
    async (local) => {
      expect(await refused(() => momentOf('startsAt', local, 'Europe/Warsaw'))).toMatchObject({
        code: 'INVALID_INPUT',
        fields: [{ field: 'startsAt' }],
      });
    },
  );

  it('need a zone that exists', async () => {
    expect(() => checkZone('Europe/Malta')).not.toThrow();
    expect(await refused(() => checkZone('Middle/Earth'))).toMatchObject({ fields: [{ field: 'timeZone' }] });
  });
});
