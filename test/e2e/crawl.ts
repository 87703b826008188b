/** Paths that are not pages: files, sign-in machinery, and what ends a session. */
const NOT_PAGES =
  /^\/(assets|files|auth|calendar|maps|graphql)\/|^\/sign-out|\.(ics|csv|svg|png|webp|ico|txt|json|js|css|data)$/;

export interface Crawled {
  /** Pages by their pattern, such as `/amendments/:id`; the first that was found of each. */
  patterns: Map<string, string>;
  /** The same pages as the server sent them. */
  html: Map<string, string>;
  /** Links that lead nowhere, with the page that they stand on. */
  dead: string[];
}

/** What pages of the same kind have in common: ids, slugs and numbers become placeholders. */
export function patternOf(path: string): string {
  return path
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id')
    .replace(/\/\d+(?=\/|$)/g, '/:n')
    .replace(/^\/(declaration|gatherings|series)\/(?!new$|import$)[^/]+/, '/$1/:slug');
}

function linksOf(html: string): string[] {
  const links = [...html.matchAll(/<a\b[^>]*?\bhref="(\/[^"#]*)/g)].map((match) =>
    (match[1] ?? '').replaceAll('&amp;', '&'),
  );
  return links.filter((link) => !link.startsWith('//') && !NOT_PAGES.test(link.split('?')[0] ?? ''));
}

/**
 * Follows every link of the site as one person, from the home page and `also`. Pages of one kind are followed a few
 * times each, so that a long directory does not take the whole night.
 */
export async function crawl(siteUrl: string, cookie: string | undefined, also: readonly string[]): Promise<Crawled> {
  const found: Crawled = { patterns: new Map(), html: new Map(), dead: [] };
  const seen = new Map<string, number>();
  const waiting = ['/', ...also].map((path) => ({ path, from: 'the start' }));
  const known = new Set(waiting.map((link) => link.path));
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const pattern = patternOf(next.path.split('?')[0] ?? '');
    const times = seen.get(pattern) ?? 0;
    if (times >= 2) continue;
    seen.set(pattern, times + 1);
    const response = await fetch(siteUrl + next.path, {
      headers: { accept: 'text/html', ...(cookie === undefined ? {} : { cookie }) },
    });
    const html = await response.text();
    if (response.status >= 400) {
      found.dead.push(`${next.path} (${response.status}), linked from ${next.from}`);
      continue;
    }
    // A file to keep is no page, whatever its address looks like; that its link leads somewhere is seen above.
    if (response.headers.get('content-disposition')?.startsWith('attachment') === true) continue;
    const wasSentAway = new URL(response.url).pathname !== next.path.split('?')[0];
    if (!wasSentAway && !found.patterns.has(pattern)) {
      found.patterns.set(pattern, next.path);
      found.html.set(pattern, html);
    }
    for (const path of linksOf(html)) {
      if (known.has(path)) continue;
      known.add(path);
      waiting.push({ path, from: next.path });
    }
  }
  return found;
}
