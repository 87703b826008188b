import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const FULL = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const COLOURS = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/** The second engine, as the script of its package; read once. */
const equalAccess = readFileSync(createRequire(import.meta.url).resolve('accessibility-checker-engine'), 'utf8');

interface Issue {
  ruleId: string;
  value: [policy: string, confidence: string];
  message: string;
  snippet: string;
  path: { dom: string };
}

/**
 * Checks a page against WCAG 2.2 A and AA by two engines, axe and IBM's Equal Access, and that nothing sticks out to
 * the side.
 * @param rules everything; by axe alone, at another width of a page whose elements both engines have read; or only what
 *   other colours can change on a page that was checked in full
 * @throws with everything that either engine found, and the elements
 */
export async function expectAccessible(page: Page, rules: 'all' | 'axe' | 'colours' = 'all'): Promise<void> {
  if (page.frames().length > 1) throw new Error(`${page.url()} has frames, which this check does not look into.`);
  const lines = [...(await axeViolations(page, rules)), ...(rules === 'all' ? await equalAccessFailures(page) : [])];
  const excess = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
  if (Number(excess) > 0) lines.push(`The page is ${String(excess)} pixels wider than the window`);
  if (lines.length > 0) throw new Error(`${page.url()}\n${lines.join('\n')}`);
}

async function axeViolations(page: Page, rules: 'all' | 'axe' | 'colours'): Promise<string[]> {
  if ((await page.evaluate('typeof axe')) === 'undefined') await page.evaluate(axe.source);
  const options = JSON.stringify({ runOnly: rules === 'colours' ? COLOURS : FULL, resultTypes: ['violations'] });
  const violations = await page.evaluate<AxeResults['violations']>(
    `axe.run(document, ${options}).then((results) => results.violations)`,
  );
  return violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}\n${nodes.map(({ html, failureSummary }) => `    ${html}\n    ${failureSummary}`).join('\n')}`,
  );
}

/** The failures of WCAG 2.2 alone: what the engine wants looked at by a person, or only recommends, is no failure. */
async function equalAccessFailures(page: Page): Promise<string[]> {
  if ((await page.evaluate('typeof ace')) === 'undefined') await page.evaluate(equalAccess);
  const failures = await page.evaluate<Issue[]>(
    `new ace.Checker().check(document, ['WCAG_2_2']).then(({ results }) => results
      .filter(({ value }) => value[0] === 'VIOLATION' && value[1] === 'FAIL')
      .map(({ ruleId, value, message, snippet, path }) => ({ ruleId, value, message, snippet, path: { dom: path.dom } })))`,
  );
  return failures.map(({ ruleId, message, snippet, path }) => `${ruleId}: ${message}\n    ${snippet}\n    ${path.dom}`);
}
