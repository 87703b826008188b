import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const SCHEMA = 'apps/api/schema.graphql';

/**
 * The schema of the last release: the one at the commit that the file tools/last-release names.
 * @param {string} folder the repository
 * @returns {{ kind: 'unreleased' } | { kind: 'missing', commit: string } | { kind: 'found', commit: string, text: string }}
 *   `missing` when the history here does not reach back to that commit
 */
export function readReleasedSchema(folder) {
  const file = path.join(folder, 'tools', 'last-release');
  if (!existsSync(file)) return { kind: 'unreleased' };
  const commit = readFileSync(file, 'utf8').trim();
  if (!/^[0-9a-f]{40}$/.test(commit)) return { kind: 'missing', commit };
  try {
    const text = execFileSync('git', ['-c', `safe.directory=${folder}`, 'show', `${commit}:${SCHEMA}`], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 64_000_000,
    });
    return { kind: 'found', commit, text };
  } catch {
    return { kind: 'missing', commit };
  }
}

/** @param {string} folder the repository */
export function readSchema(folder) {
  return readFileSync(path.join(folder, SCHEMA), 'utf8');
}
