import { describe, expect, it } from '@jest/globals';
import { zoneOptions } from './zones.server.js';

const reader = (language: string): Request =>
  new Request('http://site.example/', { headers: { 'accept-language': language } });
const winter = new Date('2027-01-15T12:00:00Z');
const summer = new Date('2027-07-15T12:00:00Z');
const labelOf = (options: ReturnType<typeof zoneOptions>, zone: string): string | undefined =>
  options.find(({ value }) => value === zone)?.label;

describe('the time zones to choose from', () => {
  it('have the names that people know, in the language of the reader', () => {
    expect(labelOf(zoneOptions(reader('en'), undefined, winter), 'Europe/Warsaw')).toBe('Warsaw, Poland (UTC+1)');
    expect(labelOf(zoneOptions(reader('de'), undefined, winter), 'Europe/Warsaw')).toBe('Warschau, Polen (UTC+1)');
    expect(labelOf(zoneOptions(reader('de'), undefined, winter), 'UTC')).toBe('Koordinierte Weltzeit (UTC+0)');
  });

  it('do not say the name of a small country twice', () => {
    expect(labelOf(zoneOptions(reader('en'), undefined, winter), 'Europe/Monaco')).toBe('Monaco (UTC+1)');
  });

  it('name the offset of the moment', () => {
    expect(labelOf(zoneOptions(reader('en'), undefined, summer), 'Europe/Warsaw')).toBe('Warsaw, Poland (UTC+2)');
  });

  it('stand in the order of the language', () => {
    const cities = (language: string): string[] => zoneOptions(reader(language), undefined, winter).map((z) => z.value);
    const isBefore = (list: string[], one: string, other: string): boolean => list.indexOf(one) < list.indexOf(other);
    expect(isBefore(cities('en'), 'Europe/Vienna', 'Europe/Warsaw')).toBe(true);
    expect(isBefore(cities('de'), 'Europe/Warsaw', 'Europe/Vienna')).toBe(true);
  });

  it('keep one that was chosen before, and offer no other', () => {
    expect(labelOf(zoneOptions(reader('en'), 'America/New_York', winter), 'America/New_York')).toBe(
      'Eastern Standard Time (UTC-5)',
    );
    expect(labelOf(zoneOptions(reader('en'), undefined, winter), 'America/New_York')).toBeUndefined();
    const kept = zoneOptions(reader('en'), 'Europe/Warsaw', winter).filter(({ value }) => value === 'Europe/Warsaw');
    expect(kept).toHaveLength(1);
  });
});
