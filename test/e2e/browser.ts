import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';

/** The widths that pages are looked at. */
export const widths = { wide: 1280, narrow: 360 } as const;

const safe = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];

/** An installed Chromium (TEST_CHROMIUM, CHROMIUM_PATH, Debian's), else the one that npm brought. */
export async function launchBrowser(): Promise<Browser> {
  const installed = [process.env.TEST_CHROMIUM, process.env.CHROMIUM_PATH, '/usr/bin/chromium'].find(
    (path) => path && existsSync(path),
  );
  if (installed !== undefined && installed !== '') {
    return chromium.launch({ executablePath: installed, args: safe });
  }
  // Read while the package is imported: it then unpacks the libraries that a bare Debian lacks.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  const { default: bundled } = await import('@sparticuz/chromium');
  return chromium.launch({ executablePath: await bundled.executablePath(), args: safe });
}

export interface ReaderOptions extends Pick<BrowserContextOptions, 'storageState'> {
  readonly width?: keyof typeof widths;
  readonly scheme?: 'light' | 'dark';
  readonly hasScript?: boolean;
}

/** A fresh reader: no cookies, English, Brussels time. Ends with `context.close()`. */
export function newReader(browser: Browser, baseURL: string, options: ReaderOptions = {}): Promise<BrowserContext> {
  const { width = 'wide', scheme = 'light', hasScript = true, storageState } = options;
  return browser.newContext({
    baseURL,
    viewport: { width: widths[width], height: width === 'wide' ? 900 : 740 },
    colorScheme: scheme,
    javaScriptEnabled: hasScript,
    locale: 'en-GB',
    timezoneId: 'Europe/Brussels',
    reducedMotion: 'reduce',
    ...(storageState === undefined ? {} : { storageState }),
  });
}

/**
 * Resolves when the page's scripts have taken over its elements; at once on a page without the framework. It is run as
 * a text, since the content security policy of the site forbids what Playwright offers for waiting in the page.
 */
const SCRIPTS_RUN = `new Promise((done, fail) => {
  const end = Date.now() + 20_000;
  const isAlive = () =>
    !('__reactRouterContext' in window) ||
    Object.keys(document.querySelector('main') ?? document.body).some((key) => key.startsWith('__reactProps$'));
  const look = () => {
    if (isAlive()) requestAnimationFrame(() => requestAnimationFrame(() => done()));
    else if (Date.now() > end) fail(new Error('The scripts of the page do not run.'));
    else setTimeout(look, 10);
  };
  look();
})`;

/** Resolves when the scripts of the page that is open have taken over its elements. */
export function scriptsRun(page: Page): Promise<unknown> {
  return page.evaluate(SCRIPTS_RUN);
}

/**
 * Opens a page and waits until its scripts run.
 * @throws when the browser reports an error or a broken content security policy
 */
export async function open(page: Page, path: string): Promise<void> {
  const complaints: string[] = [];
  const note = (message: { type(): string; text(): string }): void => {
    if (message.type() === 'error') complaints.push(message.text());
  };
  const noteError = (error: Error): void => void complaints.push(error.message);
  page.on('console', note);
  page.on('pageerror', noteError);
  const response = await page.goto(path, { waitUntil: 'load' });
  await scriptsRun(page);
  page.off('console', note);
  page.off('pageerror', noteError);
  const isErrorPage = (response?.status() ?? 200) >= 400;
  const unexpected = complaints.filter((text) => !(isErrorPage && text.startsWith('Failed to load resource')));
  if (unexpected.length > 0) throw new Error(`${path}: ${unexpected.join('\n')}`);
}
