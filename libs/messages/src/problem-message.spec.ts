import { Forbidden, invalid, InvalidInput, NotFound, RateLimited, type Rejection } from '@sic/kernel';
import { describe, expect, it } from '@jest/globals';
import { problemMessage, ruleMessage, tellProblem } from './problem-message.js';

describe('a problem at the edge of the API', () => {
  it('has its English message and what a client needs to word it in another language', () => {
    const told = tellProblem(new RateLimited(30));
    expect(told).toEqual({
      code: 'RATE_LIMITED',
      parameters: [{ name: 'retryAfterSeconds', values: ['30'] }],
      message: 'Too many attempts. Please try again in 30 seconds.',
    });
    expect(problemMessage('de', told)).toBe('Zu viele Versuche. Bitte versuchen Sie es in 30 Sekunden noch einmal.');
  });

  it('has the text of its reason, or of its code when the reason has none', () => {
    expect(tellProblem(new Forbidden('MODERATORS_ONLY'))).toEqual({
      code: 'FORBIDDEN',
      parameters: [{ name: 'reason', values: ['MODERATORS_ONLY'] }],
      message: 'Only moderators may do this.',
    });
    expect(tellProblem(new Forbidden('NO_TEXT_FOR_THIS')).message).toBe('You may not do this.');
    expect(tellProblem(new NotFound('amendment')).message).toBe('There is no such amendment, or you may not see it.');
  });

  it('names each broken rule with its values', () => {
    const told = tellProblem((invalid('title', 'maxLength', { max: 1200 }) as Rejection).problem);
    expect(told).toEqual({
      code: 'INVALID_INPUT',
      parameters: [],
      message: 'This is too long: at most 1,200 characters.',
      fields: [
        {
          field: 'title',
          rule: 'maxLength',
          parameters: [{ name: 'max', values: ['1200'] }],
          message: 'This is too long: at most 1,200 characters.',
        },
      ],
    });
    expect(ruleMessage('de', told.fields![0]!)).toBe('Das ist zu lang: höchstens 1.200 Zeichen.');
  });

  it('is its code when no catalogue knows it, and null for a reader, who is shown something general', () => {
    expect(tellProblem({ code: 'UNHEARD_OF' }).message).toBe('UNHEARD_OF');
    expect(problemMessage('de', { code: 'UNHEARD_OF', parameters: [] })).toBeNull();
    expect(tellProblem(new InvalidInput([{ field: 'a', rule: 'unheardOf' }])).message).toBe('Broken rule: unheardOf.');
  });
});
