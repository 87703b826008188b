import { redirect } from 'react-router';
import { formOf } from '../../form-body.server.js';
import { safeNext, text } from '../../forms.js';
import { isScheme, schemeCookie } from '../../scheme.js';
import type { Route } from './+types/scheme.js';

/** Keeps the colours that a reader chose, and goes back to the page. */
export async function action({ request }: Route.ActionArgs) {
  const form = await formOf(request);
  const scheme = form.get('scheme');
  return redirect(safeNext(text(form, 'next')), {
    headers: isScheme(scheme) ? { 'set-cookie': schemeCookie(scheme) } : {},
  });
}

export function loader() {
  return redirect('/');
}
