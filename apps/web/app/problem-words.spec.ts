import { describe, expect, it } from '@jest/globals';
import { obstacleInWords } from './problem-words.server.js';

function from(language: string): Request {
  return new Request('http://localhost/report', { headers: { 'accept-language': language } });
}

describe('obstacleInWords', () => {
  it.each([
    ['en', 'REPORTS_OWN_CONTENT', 'This is your own. You can change or withdraw it yourself.'],
    ['de', 'REPORTS_OWN_CONTENT', 'Das ist von Ihnen selbst. Sie können es ändern oder zurückziehen.'],
    ['en', 'UNAUTHENTICATED', 'Please sign in first.'],
    ['de', 'UNAUTHENTICATED', 'Bitte melden Sie sich zuerst an.'],
    ['en', 'A_REASON_OF_LATER', 'You may not do this.'],
    ['de', 'A_REASON_OF_LATER', 'Das ist Ihnen nicht gestattet.'],
  ])('says in %s what %s means', (language, obstacle, words) => {
    expect(obstacleInWords(from(language), obstacle)).toBe(words);
  });

  it('says nothing when there is no obstacle', () => {
    expect(obstacleInWords(from('en'), null)).toBeNull();
  });
});
