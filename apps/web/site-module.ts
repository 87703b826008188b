import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'vite';
import { buildFolder } from './build-folder.js';

const ID = 'virtual:site-module';
const SOURCE = 'site/main.ts';

/**
 * Builds `site/main.ts` beside the pages, under a name with a hash, and tells the server that name: the module
 * `virtual:site-module` exports its path.
 */
export function siteModule(): Plugin {
  let isBuild = false;
  return {
    name: 'sic:site-module',
    configResolved: ({ command }) => {
      isBuild = command === 'build';
    },
    buildStart() {
      if (!isBuild || this.environment.name !== 'client') return;
      this.emitFile({ type: 'chunk', id: path.join(import.meta.dirname, SOURCE), name: 'site-module' });
    },
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    async load(id) {
      if (id !== `\0${ID}`) return undefined;
      // The pages' own module does not need the path: the browser has what the server wrote.
      if (this.environment.name === 'client') return 'export default undefined;';
      return `export default ${JSON.stringify(isBuild ? await builtPath() : `/${SOURCE}`)};`;
    },
  };
}

/** The files for the browser are written before those for the server are built. */
async function builtPath(): Promise<string> {
  const names = await readdir(path.join(buildFolder, 'client', 'assets'));
  const name = names.find((one) => /^site-module-[\w-]+\.js$/.test(one));
  if (name === undefined) throw new Error(`${SOURCE} is not among the built files`);
  return `/assets/${name}`;
}
