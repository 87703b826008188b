import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { isKey, keysOf, languages, type Namespace } from '@sic/messages';

const root = path.join(import.meta.dirname, '..', '..');

/** Every source file of the server that is no spec, by its path. */
const sources = ['libs/kernel', 'libs/platform', 'libs/domain', 'apps/api/src', 'apps/worker/src'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.spec\.|\.d\.ts$|node_modules|\/testing\//.test(file))
    .map((file) => ({ file: `${folder}/${file}`, text: readFileSync(path.join(root, folder, file), 'utf8') })),
);

/** Problem classes by name, with their code: `class SeatsTaken … readonly code = 'SEATS_TAKEN'`. */
function problemClasses(text: string): [name: string, code: string][] {
  return text.split(/\bclass (?=\w)/).flatMap((part): [string, string][] => {
    const name = /^(\w+) (?:implements Problem|extends Reasoned)\b/.exec(part)?.[1];
    const code = /\bcode = '([A-Z_]+)'/.exec(part)?.[1];
    return name !== undefined && code !== undefined ? [[name, code]] : [];
  });
}

const codes = new Map(sources.flatMap(({ text }) => problemClasses(text)));

/** What stands between the parentheses of `new Name(…)`. */
function argumentsOf(text: string, name: string): string[] {
  return [...text.matchAll(new RegExp(`new ${name}\\(`, 'g'))].map((match) => {
    let depth = 1;
    let at = match.index + match[0].length;
    const start = at;
    for (; depth > 0 && at < text.length; at++) depth += text[at] === '(' ? 1 : text[at] === ')' ? -1 : 0;
    return text.slice(start, at - 1);
  });
}

/** The keys that a source needs: problems by code and reason, rules by name. */
function needed(text: string): { namespace: Namespace; key: string }[] {
  const problems = problemClasses(text)
    .filter(([, code]) => !keysOf('en', 'problems').some((key) => key.startsWith(`${code}.`)))
    .map(([, code]) => code);
  const reasons = [...codes]
    .filter(([name]) => name !== 'NotFound')
    .flatMap(([name, code]) =>
      argumentsOf(text, name).flatMap((given) =>
        [...given.matchAll(/'([A-Z][A-Z0-9_]+)'/g)].map(([, reason = '']) => `${code}.${reason}`),
      ),
    );
  const things = argumentsOf(text, 'NotFound').flatMap((given) =>
    [...given.matchAll(/'([^']+)'/g)].map(([, what = '']) => `NOT_FOUND.${what}`),
  );
  const rules = [...text.matchAll(/\binvalid\(\s*[^,()]+,\s*'(\w+)'/g)].map(([, rule = '']) => rule);
  return [
    ...[...problems, ...reasons, ...things].map((key) => ({ namespace: 'problems' as const, key })),
    ...rules.map((key) => ({ namespace: 'validation' as const, key })),
  ];
}

/** Sentences where a code belongs. */
function sentences(text: string): string[] {
  const inProblems = [...codes.keys()].flatMap((name) =>
    argumentsOf(text, name).filter((given) => /['"`][A-Z][^'"`]* [^'"`]*[.!?]['"`]/.test(given)),
  );
  const inRules = [...text.matchAll(/@(?:Is|Max|Min|Matches|Array)\w*\([^;]*?\bmessage:/g)].map(([all]) => all);
  return [...inProblems, ...inRules];
}

describe('what the server refuses', () => {
  it('knows the classes of problems by their codes', () => {
    expect(codes.get('Forbidden')).toBe('FORBIDDEN');
    expect(codes.size).toBeGreaterThan(15);
  });

  it('has a text for every code, reason and rule', () => {
    const missing = sources.flatMap(({ file, text }) =>
      needed(text)
        .filter(({ namespace, key }) => !isKey(namespace, key))
        .map(({ namespace, key }) => `${file}: ${namespace} ${key}`),
    );
    expect(missing).toEqual([]);
  });

  it('holds codes and data, no sentences', () => {
    expect(sources.flatMap(({ file, text }) => sentences(text).map((found) => `${file}: ${found}`))).toEqual([]);
  });

  it.each(languages)('is worded in %s, all of it', (language) => {
    for (const namespace of ['problems', 'validation', 'notifications', 'mails'] as const) {
      expect(keysOf(language, namespace).sort()).toEqual(keysOf('en', namespace).sort());
    }
  });

  it.each([
    ['a code', `class X implements Problem { readonly code = 'NOBODY_KNOWS'; }`, 'problems NOBODY_KNOWS'],
    ['a reason', `new Forbidden(isLate ? 'NOBODY_KNOWS' : 'MODERATORS_ONLY')`, 'problems FORBIDDEN.NOBODY_KNOWS'],
    ['a thing', `new NotFound('unicorn')`, 'problems NOT_FOUND.unicorn'],
    ['a rule', `throw invalid('title', 'nobodyKnows')`, 'validation nobodyKnows'],
  ])('misses %s without a text', (_what, text, expected) => {
    const missing = needed(text).filter(({ namespace, key }) => !isKey(namespace, key));
    expect(missing.map(({ namespace, key }) => `${namespace} ${key}`)).toEqual([expected]);
  });

  it.each([`new Forbidden('You may not do this.')`, `@Max(5, { message: 'At most five.' }) seats!: number;`])(
    'finds the sentence in %s',
    (text) => {
      expect(sentences(text)).toHaveLength(1);
    },
  );
});
