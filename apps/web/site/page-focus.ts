/**
 * Puts the focus where a reader goes on after a link or a form of the site has loaded a page: on what a form was refused
 * for or has done, else on the heading, so that a screen reader says where one is.
 */
export function placeFocus(): void {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (navigation?.type !== 'navigate') return;
  const refusal = document.querySelector<HTMLElement>('main [data-refusal]');
  if (refusal !== null) return refusal.focus();
  const isFromHere = document.referrer.startsWith(`${location.origin}/`);
  const heading = document.querySelector<HTMLElement>('main h1');
  const news = document.querySelector<HTMLElement>('main [data-news]');
  if (news !== null && (isFromHere || location.search.includes('done='))) return news.focus();
  if (!isFromHere || location.hash !== '' || heading === null) return;
  if (document.activeElement !== null && document.activeElement !== document.body) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
