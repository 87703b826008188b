/** In a list that says so, j and k go to the next entry and the one before, while one of them has the focus. */
export function moveByKeys(): void {
  document.addEventListener('keydown', ({ key, ctrlKey, metaKey, altKey, target }) => {
    if ((key !== 'j' && key !== 'k') || ctrlKey || metaKey || altKey) return;
    const list = (target as Element).closest('[data-moves-by-key]');
    const stops = [...(list?.querySelectorAll<HTMLElement>('[data-stop]') ?? [])];
    const here = stops.findIndex((stop) => stop.closest('li')?.contains(document.activeElement));
    stops[here + (key === 'j' ? 1 : -1)]?.focus();
  });
}
