import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { dataDir, root } from './paths.mjs';
import { runTask } from './tasks.mjs';

const web = path.join(root, 'apps', 'web');
const record = path.join(dataDir, 'web-build.json');

/** What the finished site is made of. */
const sources = [
  'apps/web',
  'libs/web',
  'libs/messages',
  'libs/kernel',
  'libs/text',
  'package-lock.json',
  'tsconfig.base.json',
];
const generated = new Set(['node_modules', 'build', '.react-router', '.cache']);

/** Whether the finished site is there and made from the sources as they are now. */
export function isWebBuilt() {
  if (!existsSync(path.join(web, 'build', 'server'))) return false;
  try {
    return JSON.parse(readFileSync(record, 'utf8')).sources === hashOfSources();
  } catch {
    return false;
  }
}

/**
 * Builds the site, unless it is there already.
 * @param {import('./log.mjs').Log} log
 */
export async function buildWeb(log) {
  if (isWebBuilt()) return;
  const hash = hashOfSources();
  const modules = path.join(root, 'node_modules');
  const env = { ...process.env, NODE_ENV: 'production' };
  const site = [path.join(modules, '@react-router', 'dev', 'bin.cjs'), 'build', 'apps/web'];
  const explorer = [
    path.join(modules, 'vite', 'bin', 'vite.js'),
    'build',
    '--config',
    'apps/web/explorer/vite.config.ts',
  ];
  await runTask({ name: 'building the site', args: ['--conditions=@sic/source', ...site], env, log });
  await runTask({ name: 'building the api explorer', args: explorer, env, log });
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(record, JSON.stringify({ sources: hash }));
}

function hashOfSources() {
  const hash = createHash('sha256');
  for (const source of sources) addTo(hash, source);
  return hash.digest('hex');
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
