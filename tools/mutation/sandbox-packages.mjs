import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Where Jest finds the packages of the workspace: in the copy with the changes. The links in node_modules lead to the
 * code without them, and a class that is loaded from both places is two classes.
 * @param {string} root of the copy
 * @returns {Record<string, string>} for moduleNameMapper
 */
export function sandboxPackages(root) {
  const packages = {};
  for (const file of globSync('libs/**/package.json', { cwd: root, exclude: (name) => name === 'node_modules' })) {
    const { name, exports } = JSON.parse(readFileSync(path.join(root, file), 'utf8'));
    for (const [entry, { '@sic/source': source }] of Object.entries(exports ?? {}))
      if (source && !entry.includes('*'))
        packages[`^${path.posix.join(name, entry)}$`] = path.join(root, path.dirname(file), source);
  }
  return packages;
}
