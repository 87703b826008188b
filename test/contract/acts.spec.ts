import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';

const ROOT = resolve(import.meta.dirname, '../..');
const ROUTES = 'apps/web/app/routes';

/** Where a form leads without a sentence of what was done, each with its reason. */
const WITHOUT_WORDS: Record<string, string> = {
  "auth/sign-in.tsx → safeNext(text(form, 'next'))": 'The page for members shows by itself that one is signed in.',
  'auth/sign-in.tsx → `/sign-in?next=${encodeURIComponent(next)}`':
    'Nothing was written in the form; the page asks to sign in.',
  "auth/sign-up.tsx → '/verify-email'": 'The page that follows says that a mail was sent.',
  "site/language.ts → safeNext(text(form, 'next'))": 'The page comes back in the other language.',
  "site/scheme.ts → safeNext(text(form, 'next'))": 'The page comes back in the other colours.',
};

/** Each `redirect(…)` of a text, as it is written. */
function redirectsOf(text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'redirect') found.push(node.arguments[0]!.getText());
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(ts.createSourceFile('route.tsx', text, ts.ScriptTarget.Latest, true), visit);
  return found;
}

/** The text of a route without its loader: a redirect of a loader follows no act. */
function actionsIn(text: string): string {
  return text.replace(/^export (?:async )?function loader[^]*?^}$/m, '');
}

/** A route and the files of the server that it imports. */
function filesOf(route: string): string[] {
  const text = readFileSync(resolve(ROOT, route), 'utf8');
  const imported = [...text.matchAll(/from '(\.[^']+\.server)\.js'/g)]
    .map(([, path = '']) => resolve(ROOT, dirname(route), `${path}.ts`))
    .filter((path) => path.startsWith(resolve(ROOT, ROUTES)) && existsSync(path));
  return [resolve(ROOT, route), ...imported];
}

const routes = globSync(`${ROUTES}/**/*.{ts,tsx}`, { cwd: ROOT })
  .filter((path) => /^export async function action\b/m.test(readFileSync(resolve(ROOT, path), 'utf8')))
  .sort();

const redirects = routes.map((route) => ({
  route: route.slice(ROUTES.length + 1),
  to: filesOf(route).flatMap((file) => redirectsOf(actionsIn(readFileSync(file, 'utf8')))),
}));

describe('the acts of the site', () => {
  it('are found', () => {
    expect(routes.length).toBeGreaterThan(25);
    expect(redirectsOf("if (refusal) return redirect('/a');\nreturn ok ? redirect(`/b?done=${x}`) : null;")).toEqual([
      "'/a'",
      '`/b?done=${x}`',
    ]);
  });

  it.each(redirects)('$route: every form leads to a page that says what was done', ({ route, to }) => {
    const silent = to.filter((target) => !target.includes('done=')).map((target) => `${route} → ${target}`);
    expect(silent.filter((target) => WITHOUT_WORDS[target] === undefined)).toEqual([]);
    if (to.length === 0) expect(Object.keys(WITHOUT_WORDS)).toContain(route);
  });

  it('lists no exception that is none', () => {
    const known = redirects.flatMap(({ route, to }) => [route, ...to.map((target) => `${route} → ${target}`)]);
    expect(Object.keys(WITHOUT_WORDS).filter((target) => !known.includes(target))).toEqual([]);
  });

  /** Words that stand in an address as they are; others are put together, and typed. */
  const words = redirects.flatMap(({ route, to }) =>
    to.flatMap((target) => [...target.matchAll(/done=([a-z-]+)/gi)].map(([, word = '']) => ({ route, word }))),
  );
  const pages = globSync('apps/web/app/**/*.{ts,tsx}', { cwd: ROOT }).map((path) =>
    readFileSync(resolve(ROOT, path), 'utf8'),
  );

  it.each(words)('$route: a page knows the word $word', ({ word }) => {
    expect(pages.some((text) => /<Done|useDone\(|Acts = /.test(text) && text.includes(`'${word}'`))).toBe(true);
  });
});
