/**
 * How our merge answers real merges of prose, beside `git merge-file` on the same machine in the same run.
 * `npm run bench -- text-merge [FILE]`: FILE holds JSON lines { id, base, ours, theirs, merged }; by default the small
 * set that the tests use. The ratio, printed last, is of merges answered word for word as people did: ours / git's.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { merge3 } from '../libs/text/src/index.js';
import { classOf, countClasses, MERGE_CLASSES, readMergeCases } from '../libs/text/testing/merge-case.js';
import type { MergeCase, MergeClass } from '../libs/text/testing/merge-case.js';

const fixture = new URL('../libs/text/fixtures/merges.jsonl', import.meta.url);
const results = new URL('./results/', import.meta.url);

function ours({ base, ours: mine, theirs }: MergeCase): string | undefined {
  const result = merge3(base, mine, theirs);
  return result.kind === 'merged' ? result.text : undefined;
}

function git(folder: string, { base, ours: mine, theirs }: MergeCase): string | undefined {
  const files = Object.entries({ mine, base, theirs }).map(([name, text]) => {
    const file = path.join(folder, name);
    writeFileSync(file, text);
    return file;
  });
  const result = spawnSync('git', ['merge-file', '-p', ...files], { encoding: 'utf8' });
  if (result.error) throw new Error('git is needed for the comparison.', { cause: result.error });
  return result.status === 0 ? result.stdout : undefined;
}

interface Measured {
  readonly milliseconds: number;
  readonly classes: Record<MergeClass, number>;
}

function measure(cases: readonly MergeCase[], merge: (one: MergeCase) => string | undefined): Measured {
  const start = performance.now();
  const answers = cases.map(merge);
  const milliseconds = Math.round(performance.now() - start);
  return { milliseconds, classes: countClasses(answers.map((answer, index) => classOf(answer, cases[index]!.merged))) };
}

const cases = readMergeCases(process.argv[2] ?? fixture);
const folder = mkdtempSync(path.join(tmpdir(), 'text-merge-'));
try {
  const engines = {
    ours: measure(cases, ours),
    'git merge-file': measure(cases, (one) => git(folder, one)),
  };
  console.log([`${cases.length} merges`.padEnd(16), ...MERGE_CLASSES, 'time'].join(' | '));
  for (const [name, { classes, milliseconds }] of Object.entries(engines)) {
    const counts = MERGE_CLASSES.map((one) => String(classes[one]).padStart(one.length));
    console.log([name.padEnd(16), ...counts, `${milliseconds} ms`].join(' | '));
  }
  const ratio = engines.ours.classes['as merged'] / engines['git merge-file'].classes['as merged'];
  mkdirSync(results, { recursive: true });
  const report = { merges: cases.length, engines, ratio };
  writeFileSync(new URL('text-merge.json', results), `${JSON.stringify(report, null, 2)}\n`);
  console.log(`ratio ${ratio.toFixed(2)} (merged as people did, ours / git merge-file)`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
