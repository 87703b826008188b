import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { root } from '../start/paths.mjs';

const groups = ['apps', 'libs', 'libs/platform', 'libs/domain', 'libs/web'];

/**
 * An app or a library.
 * @typedef {object} Project
 * @property {string} folder from the root of the repository
 * @property {{ name: string, files?: string[], exports?: Record<string, { '@sic/source': string }>, nx: object }} manifest
 *   its package.json; `files` names what is compiled, `src` where it names nothing
 */

/**
 * Every app and library whose package.json has a target `build`.
 * @returns {Project[]}
 */
export function compiledProjects() {
  return groups
    .flatMap((group) => readdirSync(path.join(root, group)).map((name) => `${group}/${name}`))
    .filter((folder) => existsSync(path.join(root, folder, 'package.json')))
    .map(projectIn)
    .filter(({ manifest }) => manifest.nx.targets.build);
}

/** @param {string} folder from the root of the repository */
export function projectIn(folder) {
  return { folder, manifest: JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8')) };
}

/**
 * The package.json of the compiled project: the same entries, as JavaScript. Those for tests are left out.
 * @param {Project} project
 */
export function compiledManifest({ manifest: { name, version, exports = {} } }) {
  const entries = Object.entries(exports)
    .filter(([entry]) => entry !== './testing')
    .map(([entry, target]) => [entry, target['@sic/source'].replace(/\.tsx?$/, '.js')]);
  const compiled = { name, version, private: true, type: 'module', exports: Object.fromEntries(entries) };
  return `${JSON.stringify(compiled, undefined, 2)}\n`;
}

/** What `npm install` does for the sources: Node finds each compiled library by its name. */
export function linkLibraries() {
  for (const { folder, manifest } of compiledProjects().filter((one) => one.folder.startsWith('libs/'))) {
    const link = path.join(root, 'dist', 'node_modules', manifest.name);
    if (lstatSync(link, { throwIfNoEntry: false })) continue;
    mkdirSync(path.dirname(link), { recursive: true });
    try {
      symlinkSync(path.join('..', '..', folder), link, 'junction');
    } catch (error) {
      // Another command made it in between.
      if (error.code !== 'EEXIST') throw error;
    }
  }
}
