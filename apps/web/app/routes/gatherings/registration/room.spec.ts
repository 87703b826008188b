import { describe, expect, it } from '@jest/globals';
import { roomFor } from './room.js';

type Pool = Parameters<typeof roomFor>[0][number];

function pool(given: Partial<Pool>): Pool {
  const usual = { id: 'p', name: 'Seats', capacity: 5, held: 0, taken: 0, free: 1, kinds: [], countries: [] };
  return { ...usual, programmeItemId: null, ...given };
}

const city = { kind: 'CITY', country: 'PL' };
const network = { kind: 'NETWORK', country: 'BE' };
const cities = (free: number) => pool({ kinds: ['CITY'], free });

describe('whether there is a seat', () => {
  it('is about the pools that name the guest: a full one for others keeps nobody away', () => {
    expect(roomFor([pool({}), cities(0)], [network], false)).toBe('free');
    expect(roomFor([pool({}), cities(0)], [city], false)).toBe('full');
    expect(roomFor([pool({ countries: ['PL'], free: 0 })], [network], false)).toBe('free');
  });

  it('depends on the choice when one organisation would have to wait and another not', () => {
    expect(roomFor([pool({}), cities(0)], [city, network], false)).toBe('depends');
    expect(roomFor([pool({}), cities(0)], [city], true)).toBe('depends');
  });

  it('is none when every seat is taken, an override included, and does not ask about workshops', () => {
    expect(roomFor([pool({ free: -1 }), cities(3)], [city], true)).toBe('full');
    expect(roomFor([pool({}), pool({ programmeItemId: 'w', free: 0 })], [], true)).toBe('free');
  });
});
