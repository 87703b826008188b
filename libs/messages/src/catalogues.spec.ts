import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from '@jest/globals';
import { generate, generatedFolder, readCatalogues } from '../generator/generate.js';
import { fallbackLanguage, languages } from './languages.js';
import { placeholdersOf } from './placeholders.js';

/** Whether a text is well formed, and what it takes: `count:number`. */
function signature(text: string): string[] {
  return [...placeholdersOf(parse(text))].map(([name, kind]) => `${name}:${kind}`).sort();
}

describe('the catalogues', () => {
  const originals = readCatalogues(fallbackLanguage);

  it('have a key once in a namespace, whichever file it stands in', () => {
    const seen = new Map<string, string>();
    for (const { name, namespace, texts } of originals) {
      for (const key of texts.keys()) {
        const whole = `${namespace}:${key}`;
        expect([whole, seen.get(whole)]).toEqual([whole, undefined]);
        seen.set(whole, name);
      }
    }
  });

  it.each(languages)('in %s have every file and every key, with the same placeholders', (language) => {
    const shapeOf = (files: typeof originals) =>
      Object.fromEntries(
        files.map(({ name, texts }) => [
          name,
          Object.fromEntries([...texts].map(([key, text]) => [key, signature(text)])),
        ]),
      );
    expect(shapeOf(readCatalogues(language))).toEqual(shapeOf(originals));
  });

  it.each(languages)('in %s have no empty text', (language) => {
    const empty = readCatalogues(language).flatMap(({ name, texts }) =>
      [...texts].filter(([, text]) => text.trim() === '').map(([key]) => `${name}:${key}`),
    );
    expect(empty).toEqual([]);
  });

  it('in German are German: a whole sentence is never the English one', () => {
    const german = new Map(
      readCatalogues('de').flatMap(({ name, texts }) =>
        [...texts].map(([key, text]) => [`${name}:${key}`, text] as const),
      ),
    );
    const same = originals.flatMap(({ name, texts }) =>
      [...texts]
        .filter(([key, text]) => text.split(' ').length > 3 && german.get(`${name}:${key}`) === text)
        .map(([key]) => `${name}:${key}`),
    );
    expect(same).toEqual([]);
  });

  it('are what the generated types were made from: otherwise run `npm run messages`', () => {
    const committed = new Map(
      readdirSync(generatedFolder, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts'))
        .map((file) => [file.replaceAll(path.sep, '/'), readFileSync(path.join(generatedFolder, file), 'utf8')]),
    );
    expect(Object.fromEntries(committed)).toEqual(Object.fromEntries(generate()));
  });
});
