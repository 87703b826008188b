/** Long enough to pass over a link, short enough to be ahead of the click. */
const HOVER_MS = 80;

/**
 * Fetches the page behind a link when the reader points at it or touches it. Only for visitors: their pages come
 * finished from the cache and may be kept for a moment; a member's page is never kept.
 */
export function prefetchLinks(): void {
  const { dataset } = document.documentElement;
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (dataset['visitor'] === undefined || connection?.saveData === true) return;
  const known = new Set([location.pathname + location.search]);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const fetchPage = (link: HTMLAnchorElement): void => {
    const path = link.pathname + link.search;
    if (known.has(path)) return;
    known.add(path);
    const hint = document.createElement('link');
    hint.rel = 'prefetch';
    hint.href = path;
    document.head.append(hint);
  };
  const linkAt = ({ target }: Event): HTMLAnchorElement | undefined => {
    const link = (target as Element).closest<HTMLAnchorElement>('a[href]');
    const isPage = link?.origin === location.origin && !link.hasAttribute('download') && link.target === '';
    return isPage ? link : undefined;
  };
  document.addEventListener('pointerover', (event) => {
    clearTimeout(timer);
    const link = linkAt(event);
    if (link !== undefined) timer = setTimeout(() => fetchPage(link), HOVER_MS);
  });
  document.addEventListener(
    'touchstart',
    (event) => {
      const link = linkAt(event);
      if (link !== undefined) fetchPage(link);
    },
    { passive: true },
  );
}
