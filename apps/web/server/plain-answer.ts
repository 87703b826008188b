import { type KeyOf, languageOfReader, message } from '@sic/messages';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { securityHeaders } from './content-security.js';

type Sentence = Extract<KeyOf<'common'>, `error.${string}`>;

/** Answers with a sentence of the catalogue instead of a page, where no page can be rendered. */
export function answerPlainly(
  { headers }: FastifyRequest,
  reply: FastifyReply,
  status: number,
  sentence: Sentence,
): FastifyReply {
  const language = languageOfReader(headers.cookie, headers['accept-language']);
  return reply
    .status(status)
    .headers(securityHeaders)
    .headers({ 'content-language': language, 'cache-control': 'private, no-store' })
    .type('text/plain; charset=utf-8')
    .send(message(language, 'common', sentence));
}

/** What a reader is told about an error that was thrown before or beside a page. */
export function sentenceOf(status: number): Sentence {
  if (status === 413) return 'error.tooLarge';
  if (status === 404) return 'error.notFoundTitle';
  return status < 500 ? 'error.badRequestTitle' : 'error.unexpectedTitle';
}
