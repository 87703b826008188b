/** Shows a password that is typed, and hides it again. */
export function showPasswords(): void {
  document.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLElement>('.password-toggle');
    const input = button?.parentElement?.querySelector('input');
    if (button === null || input == null) return;
    const isShown = input.type === 'text';
    input.type = isShown ? 'password' : 'text';
    button.setAttribute('aria-pressed', String(!isShown));
    const word = button.textContent;
    button.textContent = button.dataset['otherWord'] ?? word;
    button.dataset['otherWord'] = word ?? '';
  });
}
