import { errorResponse } from './error-response.server.js';
import { SHOW_AGAIN } from './sent-form.js';

const shownAgain = new WeakSet<Request>();

/**
 * The form that a request carries. Every action reads its form here.
 * @throws 415 when the body is no form, or one that can't be read
 */
export async function formOf(request: Request): Promise<FormData> {
  const form = await request.formData().catch(() => {
    throw errorResponse(request, 415);
  });
  if (form.has(SHOW_AGAIN)) {
    shownAgain.add(request);
    form.delete(SHOW_AGAIN);
  }
  return form;
}

/** Whether the form is only to be shown again as it was filled in: after a sign-in, or from the page of an error. */
export function isShownAgain(request: Request): boolean {
  return shownAgain.has(request);
}
