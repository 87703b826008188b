import { errorKinds } from './layout/error-kinds.js';
import { translate } from './i18n.server.js';

/** What a loader or an action throws instead of a page; its words, like those of the page, are from the catalogue. */
export function errorResponse(request: Request, status: keyof typeof errorKinds): Response {
  const words = translate(request, 'common')(`error.${errorKinds[status]}Title`);
  return new Response(words, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
