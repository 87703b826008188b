/** Changes the colours at once, where the form of the footer would load the page again. The cookie is the same. */
export function switchScheme(): void {
  addEventListener(
    'submit',
    (event) => {
      const { target, submitter } = event;
      if (!(target instanceof HTMLFormElement) || !target.matches('.scheme-form')) return;
      const chosen = (submitter as HTMLButtonElement | null)?.value;
      if (chosen === undefined) return;
      event.preventDefault();
      document.documentElement.dataset['scheme'] = chosen;
      document.cookie = `scheme=${chosen}; Path=/; SameSite=Lax; Max-Age=${chosen === 'auto' ? 0 : 31_536_000}`;
      for (const button of target.querySelectorAll('button')) {
        button.setAttribute('aria-pressed', String(button === submitter));
      }
    },
    { capture: true },
  );
}
