import { MAX_PICTURE_BYTES } from '@sic/storage';
import type { FastifyInstance } from 'fastify';

/**
 * Lets the api take files as they are. A little above the limit of a picture, so that what is slightly too large gets
 * the sentence that says so; anything larger is cut off unread with status 413.
 */
export function mountPictures(app: FastifyInstance): void {
  app.addContentTypeParser(
    ['application/octet-stream', 'image/jpeg', 'image/png', 'image/webp'],
    { parseAs: 'buffer', bodyLimit: MAX_PICTURE_BYTES + 1_000_000 },
    (_request, body, done) => done(null, body),
  );
}
