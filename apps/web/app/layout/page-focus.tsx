import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/**
 * Puts the focus on the heading of a page that a link or a form led to, as a browser does by loading it: a screen
 * reader says where one is, and the next Tab goes on from there. After an act the focus goes to the message that says
 * what was done; where the page stays and the button that was pressed is gone, to what the address names.
 */
export function PageFocus() {
  const { key, pathname, hash, search } = useLocation();
  const shown = useRef({ key, pathname });
  useEffect(() => {
    const before = shown.current;
    if (before.key === key) return;
    shown.current = { key, pathname };
    const news = document.querySelector<HTMLElement>('main [data-news]');
    if (news !== null && search.includes('done=')) news.focus();
    else if (before.pathname !== pathname) focusOn(document.querySelector<HTMLElement>('main h1'));
    else if (document.activeElement === document.body) focusOn(news ?? placeOf(hash));
  }, [key, pathname, hash, search]);
  return null;
}

function placeOf(hash: string): HTMLElement | null {
  return document.getElementById(hash.slice(1)) ?? document.querySelector<HTMLElement>('main h1');
}

function focusOn(target: HTMLElement | null): void {
  if (target === null) return;
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
}
