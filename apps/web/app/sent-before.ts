import { noteSent } from './layout/sent-form-again.js';
import { sentForm } from './sent-form.js';

/** Remembers in the browser what was sent last, for the page of an error that comes instead of the page with the form. */
export function rememberSent(): void {
  const kept = document.querySelector<HTMLFormElement>('form[data-sent-form=""]');
  if (kept !== null)
    noteSent(sentForm(new URL(kept.action).pathname + new URL(kept.action).search, new FormData(kept)));
  addEventListener('submit', ({ target, submitter }) => {
    if (!(target instanceof HTMLFormElement) || target.method !== 'post') return;
    const { pathname, search } = new URL(target.action);
    noteSent(sentForm(pathname + search, new FormData(target, submitter)));
  });
}
