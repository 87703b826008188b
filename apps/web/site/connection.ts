/** Where the site answers that it runs; the smallest answer that it has. */
const ALIVE = '/health/live';
const PATIENCE_MS = 10_000;

/**
 * Sends a form only where the site answers. Without a connection the browser, or the router, would put an error in the
 * place of the page and of what was typed; so the page stays and says that nothing was sent.
 */
export function sendWhenConnected(): void {
  const asking = new WeakSet<HTMLFormElement>();
  const passed = new WeakSet<HTMLFormElement>();
  const listen = (event: SubmitEvent): void => {
    const { target: form, submitter } = event;
    if (!(form instanceof HTMLFormElement) || form.method !== 'post' || passed.delete(form)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (asking.has(form)) return;
    asking.add(form);
    void isConnected().then((isThere) => {
      asking.delete(form);
      say(!isThere);
      if (!isThere || !form.isConnected) return;
      passed.add(form);
      form.requestSubmit(submitter?.isConnected === true ? submitter : undefined);
      // A form that is not valid is not sent, and asks again when it is.
      passed.delete(form);
    });
  };
  // Before every other listener: what is not sent yet must not look as if it were.
  addEventListener('submit', listen, { capture: true });
  addEventListener('online', () => say(false));
}

async function isConnected(): Promise<boolean> {
  try {
    const { status } = await fetch(ALIVE, {
      method: 'HEAD',
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    return status < 500;
  } catch {
    return false;
  }
}

function say(isLost: boolean): void {
  const message = document.getElementById('connection-lost');
  if (message) message.hidden = !isLost;
}
