const MAX_MARKED = 300;

/** Adds the words of the clause that the reader has marked to the address of "propose a change". */
export function sendMarkedWords(): void {
  document.addEventListener('pointerdown', ({ target }) => {
    const link = (target as Element).closest<HTMLAnchorElement>('a[data-takes-words]');
    if (link === null) return;
    // Pressing the link takes the selection away, so it is read before.
    const selection = getSelection();
    const words = link.closest('.clause')?.querySelector('.clause-words');
    const isOwn = selection?.anchorNode != null && words?.contains(selection.anchorNode) === true;
    const marked = isOwn ? selection.toString().trim().slice(0, MAX_MARKED) : '';
    link.search = marked === '' ? '' : `?words=${encodeURIComponent(marked)}`;
  });
}
