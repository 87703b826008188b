import { MAX_PICTURE_BYTES } from '@sic/storage';
import type { FastifyInstance } from 'fastify';

/**
 * Lets the api accept files as bodies. The limit is a little above that of a picture, so that a picture that is slightly
 * too large is refused with its reason; larger bodies are refused unread with status 413.
 */
export function mountPictures(app: FastifyInstance): void {
  app.addContentTypeParser(
    ['application/octet-stream', 'image/jpeg', 'image/png', 'image/webp'],
    { parseAs: 'buffer', bodyLimit: MAX_PICTURE_BYTES + 1_000_000 },
    (_request, body, done) => done(null, body),
  );
}
