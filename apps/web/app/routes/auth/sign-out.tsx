import { redirect } from 'react-router';
import type { Route } from './+types/sign-out.js';
import { callAuth, withCookies } from './auth-calls.server.js';

/** Ends the session, here and on the server. */
export async function action(from: Route.ActionArgs) {
  const answer = await callAuth(from, 'sign-out', {});
  return redirect('/?done=signed-out', { headers: withCookies(answer.refusal ? [] : answer.cookies) });
}

export function loader() {
  return redirect('/');
}
