/** Asks before a page is left on which a text was begun and not sent. */
export function guardTyped(): void {
  let isSending = false;
  addEventListener('submit', ({ defaultPrevented }) => (isSending = !defaultPrevented));
  addEventListener('beforeunload', (event) => {
    const areas = document.querySelectorAll<HTMLTextAreaElement>('form[method="post"] textarea');
    if (!isSending && [...areas].some(({ value, defaultValue }) => value !== defaultValue)) event.preventDefault();
  });
}
