import { listen } from './live-socket.js';

/** Events that follow from what the reader has just done come within this time. */
const OWN_MS = 4_000;
const ACTED_AT = 'acted-at';
/** The web server asks once a second whether public pages have changed: one that is loaded sooner may be the old one. */
const PAGES_ARE_NEW_MS = 1_500;

/** Some browsers refuse storage altogether; then the reader is told of their own change, too. */
function actedAt(): number {
  try {
    return Number(sessionStorage.getItem(ACTED_AT));
  } catch {
    return 0;
  }
}

function noteAct(): void {
  try {
    sessionStorage.setItem(ACTED_AT, String(Date.now()));
  } catch {
    return;
  }
}

/**
 * `<live-bar>`: says quietly that something has changed since the page was loaded, and loads it again when the reader
 * wants: the text does not move under their eyes. `query` and `variables` name the subscription; inside stands the bar
 * itself, hidden until then.
 */
class LiveBar extends HTMLElement {
  private stop: (() => void) | undefined;
  private changes = 0;
  private changedAt = 0;

  connectedCallback(): void {
    const { query = '', variables = '{}' } = this.dataset;
    this.stop = listen({
      query,
      variables: JSON.parse(variables) as object,
      onEvent: () => this.note(),
      onGap: () => this.note(),
    });
    this.querySelector('button')?.addEventListener('click', () => this.reload());
  }

  disconnectedCallback(): void {
    this.stop?.();
  }

  private reload(): void {
    setTimeout(() => location.reload(), Math.max(0, this.changedAt + PAGES_ARE_NEW_MS - performance.now()));
  }

  private note(): void {
    if (Date.now() - actedAt() < OWN_MS) return;
    this.changes += 1;
    this.changedAt = performance.now();
    const bar = this.querySelector<HTMLElement>('[data-forms]');
    if (bar === null) return;
    const forms = JSON.parse(bar.dataset['forms'] ?? '{}') as Record<string, string>;
    const form = forms[new Intl.PluralRules(document.documentElement.lang).select(this.changes)] ?? forms['other'];
    const words = bar.querySelector('span');
    if (words !== null) words.textContent = (form ?? '').replace('#', String(this.changes));
    bar.hidden = false;
  }
}

/** Defines `<live-bar>`, and notes when the reader sends a form, so that what follows from it is no news to them. */
export function defineLiveBar(): void {
  addEventListener('submit', noteAct);
  if (customElements.get('live-bar') === undefined) customElements.define('live-bar', LiveBar);
}
