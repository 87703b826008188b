import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../start/paths.mjs';

/** How many files load the code of the platform once for all of them. */
const FILES = 8;

/** Hooks outside of any `describe` hold for a whole file, so such a file is a group of its own. */
const HOOK_OUTSIDE = /^(before|after)(All|Each)\(/m;

/** Paths of the specs that groups run, and of the groups; one of both is left out of a run. */
export const databaseSpecs = '\\.db\\.spec\\.ts$';
export const groups = '/grouped-specs/';

/**
 * Writes files that import specs with a database, a few each. Jest loads all code for each file that it runs; a spec with
 * a database loads most of the platform, which takes longer than its tests do.
 */
export function groupSpecs() {
  const folder = path.join(root, 'build', 'grouped-specs');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const specs = ['apps', 'libs']
    .flatMap((part) => readdirSync(path.join(root, part), { recursive: true }).map((file) => path.join(part, file)))
    .filter((file) => file.endsWith('.db.spec.ts') && !file.includes('node_modules'))
    .sort();
  const hasHookOutside = (spec) => HOOK_OUTSIDE.test(readFileSync(path.join(root, spec), 'utf8'));
  const alone = specs.filter(hasHookOutside);
  const together = specs.filter((spec) => !alone.includes(spec));
  const count = Math.ceil(together.length / FILES);
  const size = Math.ceil(together.length / count);
  const shared = Array.from({ length: count }, (_, at) => together.slice(at * size, (at + 1) * size));
  [...shared, ...alone.map((spec) => [spec])].forEach((group, at) => {
    const lines = group.map(
      (spec) => `import '${path.relative(folder, path.join(root, spec)).replace(/\.ts$/, '.js')}';\n`,
    );
    writeFileSync(path.join(folder, `group-${String(at + 1).padStart(2, '0')}.spec.ts`), lines.join(''));
  });
}
