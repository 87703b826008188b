import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';

const folders = [path.join(import.meta.dirname, 'app'), path.join(import.meta.dirname, '../../libs/web/ui/src')];
const files = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => path.join(folder, name)),
);
const textOf = (file: string): string => readFileSync(file, 'utf8');
const components = files.filter((file) => file.endsWith('.tsx'));
const stylesheets = files.filter((file) => file.endsWith('.css'));
const source = components.map(textOf).join('\n');

/** Words in strings, and beginnings of classes that are put together: `state-${tone}`. */
const words = new Set(source.match(/[\w-]+/g));
const beginnings = [...source.matchAll(/([a-z-]+-)\$\{/g)].map(([, beginning = '']) => beginning);

function classesOf(css: string): string[] {
  const selectors = css.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/\{[^{}]*\}/g, ' ');
  return [...new Set([...selectors.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name))];
}

describe('the stylesheets', () => {
  it('have no rule for what no component is', () => {
    const unused = stylesheets.flatMap((file) =>
      classesOf(textOf(file))
        .filter((name) => !words.has(name) && !beginnings.some((beginning) => name.startsWith(beginning)))
        .map((name) => `${path.basename(file)}: .${name}`),
    );
    expect(unused).toEqual([]);
  });

  it('are each imported by a component or by the stylesheet of the site', () => {
    const imported = new Set(
      [...components, ...stylesheets, ...files.filter((file) => file.endsWith('.ts'))].flatMap((file) =>
        [...textOf(file).matchAll(/import '(\.[^']+\.css)'/g)].map(([, to = '']) =>
          path.resolve(path.dirname(file), to),
        ),
      ),
    );
    const entry = path.join(folders[1] ?? '', 'styles/site.css');
    expect(stylesheets.filter((file) => file !== entry && !imported.has(file))).toEqual([]);
  });
});
