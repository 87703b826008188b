import { ViewerDocument } from '@sic/api-client/session';
import { chosenLanguage } from '@sic/messages';
import { read, type From } from '../../api.server.js';
import { languageCookie } from '../../i18n.server.js';

/**
 * The cookie with the language of the account that has just signed in, on a device where none was chosen yet.
 * @param session the cookies of the new session
 */
export async function languageOfAccount({ request, context }: From, session: readonly string[]): Promise<string[]> {
  if (chosenLanguage(request.headers.get('cookie')) !== null) return [];
  const cookie = session.map((one) => one.split(';')[0]).join('; ');
  const signedIn = new Request(request.url, { headers: { cookie } });
  // A language that can't be read now is no reason to refuse the sign-in.
  const { viewer } = await read({ request: signedIn, context }, ViewerDocument).catch(() => ({ viewer: null }));
  return viewer ? [languageCookie(viewer.language === 'DE' ? 'de' : 'en')] : [];
}
