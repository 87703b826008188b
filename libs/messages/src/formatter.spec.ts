import { describe, expect, it } from '@jest/globals';
import { formatMessage, formatToParts } from './formatter.js';

describe('a message', () => {
  it('writes numbers, lists and plurals as readers of its language do', () => {
    const text = '{count, plural, one {# seat} other {# seats}} in {places}';
    const values = { count: 1234, places: ['Gdynia', 'Ghent', 'Graz'] };
    expect(formatMessage('en', text, values)).toBe('1,234 seats in Gdynia, Ghent and Graz');
    expect(formatMessage('de', text, values)).toBe('1.234 seats in Gdynia, Ghent und Graz');
  });

  it('tells moments in the zone that is asked for', () => {
    const text = '{at, date, long}, {at, time, short}';
    const values = { at: '2027-06-14T22:30:00.000Z' };
    expect(formatMessage('en', text, values)).toBe('14 June 2027, 22:30');
    expect(formatMessage('de', text, values, 'Europe/Warsaw')).toBe('15. Juni 2027, 00:30');
  });

  it('takes texts for numbers, and nothing for the choice `none`', () => {
    expect(formatMessage('en', '{n, number}', { n: '1200' })).toBe('1,200');
    const text = '{phase, select, none {not begun} drafting {drafting} other {elsewhere}}';
    expect(formatMessage('en', text, { phase: null })).toBe('not begun');
    expect(formatMessage('en', text, { phase: 'closed' })).toBe('elsewhere');
  });

  it('leaves what a person wrote as it is', () => {
    expect(formatMessage('en', '“{title}”', { title: '<b>{x}</b> #' })).toBe('“<b>{x}</b> #”');
  });

  it('gives the words of a tag to its value', () => {
    const link = (words: unknown[]) => ({ link: words.join('') });
    expect(formatToParts('en', 'Read <a>the rules</a>.', { a: link })).toEqual(['Read ', { link: 'the rules' }, '.']);
  });
});
