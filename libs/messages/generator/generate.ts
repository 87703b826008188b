import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from '@formatjs/icu-messageformat-parser';
import { flatten, type Nested } from '../src/flatten.js';
import { fallbackLanguage, languages, type Language } from '../src/languages.js';
import { placeholdersOf, type PlaceholderKind } from '../src/placeholders.js';

const library = path.join(import.meta.dirname, '..');
export const generatedFolder = path.join(library, 'src', 'generated');

const TYPE: Readonly<Record<PlaceholderKind, string>> = {
  list: 'Text',
  number: 'number',
  date: 'Moment',
  choice: 'Choice',
  tag: 'Tag',
};

/** One file of a catalogue: `problems/drafting.json` belongs to the namespace `problems`, `auth.json` is `auth`. */
export interface CatalogueFile {
  /** Without its extension: `problems/drafting`. */
  name: string;
  namespace: string;
  texts: ReadonlyMap<string, string>;
}

/** Every file of a language's catalogues, by name. */
export function readCatalogues(language: Language): CatalogueFile[] {
  const folder = path.join(library, 'catalogues', language);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.replaceAll(path.sep, '/').replace(/\.json$/, ''))
    .sort()
    .map((name) => {
      const content = JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8')) as Nested;
      return { name, namespace: name.split('/')[0] ?? name, texts: new Map(flatten(content)) };
    });
}

function pascal(name: string): string {
  return name.replace(/(^|[-/])(.)/g, (_all, _gap, letter: string) => letter.toUpperCase());
}

function parametersFile(file: CatalogueFile): string {
  const lines = [...file.texts].map(([key, text]) => {
    const placeholders = [...placeholdersOf(parse(text))].sort(([a], [b]) => (a < b ? -1 : 1));
    const fields = placeholders.map(([name, kind]) => `${name}: ${TYPE[kind]}`);
    return `  '${key}': ${fields.length === 0 ? 'None' : `{ ${fields.join('; ')} }`};`;
  });
  const body = lines.join('\n');
  const used = ['Choice', 'Moment', 'None', 'Tag', 'Text'].filter((name) => new RegExp(`: ${name}\\b`).test(body));
  const from = '../'.repeat(file.name.split('/').length);
  return [
    `// Written by \`npm run messages\` from catalogues/${fallbackLanguage}/${file.name}.json.`,
    ...(used.length > 0 ? [`import type { ${used.join(', ')} } from '${from}parameters.js';`] : []),
    '',
    `export interface ${pascal(file.name)} {`,
    ...lines,
    '}',
    '',
  ].join('\n');
}

/** Which files hold the texts of a namespace, and the parameters of all keys of every namespace. */
function indexFile(files: readonly CatalogueFile[]): string {
  const namespaces = [...new Set(files.map((file) => file.namespace))];
  const imports = languages.flatMap((language) =>
    files.map((file) => {
      const from = `../../catalogues/${language}/${file.name}.json`;
      return `import ${language}${pascal(file.name)} from '${from}' with { type: 'json' };`;
    }),
  );
  const types = files.map((file) => `import type { ${pascal(file.name)} } from './${file.name}.js';`);
  const members = (namespace: string): string[] =>
    files.filter((file) => file.namespace === namespace).map((file) => pascal(file.name));
  const filesOf = (language: Language): string[] => [
    `  ${language}: {`,
    ...namespaces.map(
      (n) =>
        `    '${n}': [${members(n)
          .map((name) => `${language}${name}`)
          .join(', ')}],`,
    ),
    '  },',
  ];
  return [
    '// Written by `npm run messages`: every file of the catalogues.',
    ...imports,
    ...types,
    '',
    '/** The parameters of every message, by namespace and key. */',
    'export interface Catalogues {',
    ...namespaces.map((namespace) => `  '${namespace}': ${members(namespace).join(' & ')};`),
    '}',
    '',
    'export const files = {',
    ...languages.flatMap(filesOf),
    '};',
    '',
  ].join('\n');
}

/** What belongs into `src/generated`, by path below it. One file per catalogue, so that two additions rarely meet. */
export function generate(): Map<string, string> {
  const files = readCatalogues(fallbackLanguage);
  return new Map([
    ...files.map((file): [string, string] => [`${file.name}.ts`, parametersFile(file)]),
    ['catalogues.ts', indexFile(files)],
  ]);
}
