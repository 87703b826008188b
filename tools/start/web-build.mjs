import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';
import { runTask } from './tasks.mjs';
import { buildInto, currentBuild } from './web-build-folders.mjs';

const builds = path.join(root, 'dist', 'apps', 'web', 'build');

/** What the finished site is made of. */
const sources = [
  'apps/web',
  'libs/web',
  'libs/messages',
  'libs/kernel',
  'libs/platform/config',
  'libs/text',
  'package-lock.json',
  'tsconfig.base.json',
];
const generated = new Set(['node_modules', 'build', '.react-router', '.cache']);

/** Whether the current build is made from the sources as they are now. */
export function isWebBuilt() {
  return currentBuild(builds) === hashOfSources();
}

/**
 * Builds the site, unless it is there already. Sites that are running go on with the build that they began with.
 * @param {import('./log.mjs').Log} log
 */
export async function buildWeb(log) {
  if (isWebBuilt()) return;
  await buildInto(builds, hashOfSources(), async (folder) => {
    const modules = path.join(root, 'node_modules');
    const env = { ...process.env, NODE_ENV: 'production', WEB_BUILD_FOLDER: folder };
    const site = [path.join(modules, '@react-router', 'dev', 'bin.cjs'), 'build', 'apps/web'];
    const explorer = [
      path.join(modules, 'vite', 'bin', 'vite.js'),
      'build',
      '--config',
      'apps/web/explorer/vite.config.ts',
    ];
    await runTask({ name: 'building the site', args: ['--conditions=@sic/source', ...site], env, log });
    await runTask({ name: 'building the api explorer', args: explorer, env, log });
  });
}

function hashOfSources() {
  const hash = createHash('sha256');
  for (const source of sources) addTo(hash, source);
  return hash.digest('hex').slice(0, 32);
}

function addTo(hash, relative) {
  const absolute = path.join(root, relative);
  let entries;
  try {
    entries = readdirSync(absolute, { withFileTypes: true });
  } catch (error) {
    if (error.code !== 'ENOTDIR') return;
    hash.update(`${relative}\0`).update(readFileSync(absolute)).update('\0');
    return;
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (generated.has(entry.name) || /\.(spec|test)\.tsx?$/.test(entry.name)) continue;
    addTo(hash, `${relative}/${entry.name}`);
  }
}
