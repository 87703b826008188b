import { ViewerDocument, type ViewerQuery } from '@sic/api-client/session';
import { read, toSignIn, type From } from './api.server.js';

/** The member who reads: name, roles, what is unread. */
export type Viewer = NonNullable<ViewerQuery['viewer']>;

const SESSION_COOKIE = /(?:^|;\s*)(?:__Secure-)?sic\.session_token=/;

const asked = new WeakMap<Request, Promise<Viewer | null>>();

/** Who reads; null for a visitor. Asked once per request, and not at all without a session cookie. */
export function getViewer(from: From): Promise<Viewer | null> {
  const { request } = from;
  if (!SESSION_COOKIE.test(request.headers.get('cookie') ?? '')) return Promise.resolve(null);
  let viewer = asked.get(request);
  if (viewer === undefined) {
    viewer = read(from, ViewerDocument).then((data) => data.viewer ?? null);
    asked.set(request, viewer);
  }
  return viewer;
}

/** @throws a redirect to sign-in, and from there back here, for a visitor */
export async function requireViewer(from: From): Promise<Viewer> {
  const viewer = await getViewer(from);
  if (viewer === null) throw toSignIn(from.request);
  return viewer;
}
