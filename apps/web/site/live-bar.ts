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

/** What an event of the subscription tells, field by field. */
type Change = Readonly<Record<string, unknown>>;

/** Where a page that is hydrated shows the change itself; it prevents the default, which loads the page again. */
export const SHOW_EVENT = 'live-show';

/**
 * `<live-bar>`: says quietly that something has changed since the page was loaded, and shows it when the reader wants:
 * the text does not move under their eyes. `query` and `variables` name the subscription, `about` the fields that an
 * event has to have, `at-once` the kinds of change that are shown without asking; inside stands the bar itself, hidden
 * until then.
 */
export class LiveBar extends HTMLElement {
  private stop: (() => void) | undefined;
  private changes = 0;
  private changedAt = 0;

  connectedCallback(): void {
    const { query = '', variables = '{}' } = this.dataset;
    this.stop = listen({
      query,
      variables: JSON.parse(variables) as object,
      onEvent: (data) => this.take(data),
      onGap: () => this.note(),
    });
    this.querySelector('button')?.addEventListener('click', () => this.show());
  }

  disconnectedCallback(): void {
    this.stop?.();
  }

  /** The page shows what there is now. */
  reset(): void {
    this.changes = 0;
    const bar = this.querySelector<HTMLElement>('[data-forms]');
    if (bar !== null) bar.hidden = true;
  }

  private take(data: unknown): void {
    const change = Object.values((data ?? {}) as Record<string, Change | null>)[0] ?? {};
    const { about = '{}', atOnce = '[]' } = this.dataset;
    if ((JSON.parse(atOnce) as unknown[]).includes(change['kind'])) return this.show();
    const isElsewhere = Object.entries(JSON.parse(about) as Change).some(([name, value]) => change[name] !== value);
    if (!isElsewhere) this.note();
  }

  private show(): void {
    const isShownByPage = !this.dispatchEvent(new Event(SHOW_EVENT, { cancelable: true }));
    if (isShownByPage) return;
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
