import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import Fastify, { type FastifyInstance } from 'fastify';
import { answerPlainly, sentenceOf } from './plain-answer.js';

describe('an answer without a page', () => {
  let app: FastifyInstance;
  beforeEach(() => {
    app = Fastify();
    app.get('/:status', (request, reply) => {
      const status = Number((request.params as { status: string }).status);
      return answerPlainly(request, reply, status, sentenceOf(status));
    });
  });
  afterEach(() => app.close());

  it.each([
    [400, 'en', 'This address asks for something that can’t be'],
    [404, 'en', 'This page isn’t here'],
    [413, 'en', 'What you sent is too large. Please send less, or a smaller picture.'],
    [413, 'de', 'Was Sie gesendet haben, ist zu groß. Bitte senden Sie weniger oder ein kleineres Bild.'],
    [500, 'de', 'Bei uns ist etwas schiefgegangen'],
    [502, 'en', 'Something went wrong on our side'],
  ])('says %d in %s, as text and for this reader alone', async (status, language, words) => {
    const answer = await app.inject({ url: `/${status}`, headers: { 'accept-language': language } });
    expect([answer.statusCode, answer.body]).toEqual([status, words]);
    expect(answer.headers).toMatchObject({
      'content-type': 'text/plain; charset=utf-8',
      'content-language': language,
      'cache-control': 'private, no-store',
    });
  });
});
