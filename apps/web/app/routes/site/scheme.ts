import { redirect } from 'react-router';
import { safeNext } from '../../forms.js';
import { isScheme, schemeCookie } from '../../scheme.js';
import type { Route } from './+types/scheme.js';

/** Keeps the colours that a reader chose, and goes back to the page. */
export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  const scheme = form.get('scheme');
  const next = form.get('next');
  return redirect(safeNext(typeof next === 'string' ? next : null), {
    headers: isScheme(scheme) ? { 'set-cookie': schemeCookie(scheme) } : {},
  });
}

export function loader() {
  return redirect('/');
}
