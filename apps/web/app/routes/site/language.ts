import { ChooseLanguageDocument } from '@sic/api-client/session';
import { isLanguage } from '@sic/messages';
import { redirect } from 'react-router';
import { formOf } from '../../form-body.server.js';
import { safeNext, text } from '../../forms.js';
import { languageCookie } from '../../i18n.server.js';
import { getViewer } from '../../session.server.js';
import { submit } from '../../submit.server.js';
import type { Route } from './+types/language.js';

/** Keeps the language that a reader chose, a member's on their account too, and goes back to the page. */
export async function action(from: Route.ActionArgs) {
  const form = await formOf(from.request);
  const language = text(form, 'language');
  if (!isLanguage(language)) return redirect(safeNext(text(form, 'next')));
  if ((await getViewer(from)) !== null) {
    await submit(from, ChooseLanguageDocument, { input: { language: language === 'de' ? 'DE' : 'EN' } });
  }
  return redirect(safeNext(text(form, 'next')), { headers: { 'set-cookie': languageCookie(language) } });
}

export function loader() {
  return redirect('/');
}
