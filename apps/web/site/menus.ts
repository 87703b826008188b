/** Closes the menus of the header on Escape, and when something beside them is pressed. */
export function closeMenus(): void {
  const open = () => document.querySelectorAll<HTMLDetailsElement>('.site-header details[open]');
  document.addEventListener('click', ({ target }) => {
    for (const menu of open()) if (!menu.contains(target as Node)) menu.open = false;
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    for (const menu of open()) {
      const hadFocus = menu.contains(document.activeElement);
      menu.open = false;
      if (hadFocus) menu.querySelector('summary')?.focus();
    }
  });
}
