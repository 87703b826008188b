/**
 * `npm run schema:check`: fails when the schema takes something from the clients of the last release that was not
 * deprecated in it. `--in FOLDER` looks at another repository.
 */
import path from 'node:path';
import { findBreakingChanges } from './schema/breaking-changes.mjs';
import { readReleasedSchema, readSchema } from './schema/released-schema.mjs';
import { root } from './start/paths.mjs';

const { argv } = process;
const folder = argv.includes('--in') ? path.resolve(argv[argv.indexOf('--in') + 1]) : root;

async function check() {
  const released = readReleasedSchema(folder);
  if (released.kind === 'unreleased') {
    console.log('Nothing to compare with: there is no tools/last-release, so nothing has been released yet.');
    return 0;
  }
  if (released.kind === 'missing') {
    console.error(
      `tools/last-release names "${released.commit}", which is not in this clone. Get the whole history: git fetch --unshallow`,
    );
    return 1;
  }
  const changes = await findBreakingChanges(released.text, readSchema(folder));
  if (changes.length === 0) {
    console.log(`The schema serves every client of the last release (${released.commit.slice(0, 10)}).`);
    return 0;
  }
  console.error('These changes break clients of the last release:');
  for (const { path: place, message } of changes) console.error(`  ${place}: ${message}`);
  console.error(
    'Keep the old form and mark it deprecated; the release after the next may remove it (docs/releasing.md).',
  );
  return 1;
}

process.exit(await check());
