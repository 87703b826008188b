/** Sends each form once: a second press while the answer is on its way does nothing. */
export function sendOnce(): void {
  let sent = new WeakSet<HTMLFormElement>();
  addEventListener('submit', (event) => {
    const { target } = event;
    if (event.defaultPrevented || !(target instanceof HTMLFormElement) || target.method !== 'post') return;
    if (sent.has(target)) event.preventDefault();
    sent.add(target);
  });
  // A page that comes back from the history of the browser may send its forms again.
  addEventListener('pageshow', () => (sent = new WeakSet()));
}
