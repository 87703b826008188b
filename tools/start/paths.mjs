import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/** What the platform keeps on this machine: database, secrets, uploads, logs. Never committed. */
export const dataDir = path.resolve(root, process.env.DATA_DIR || '.data');

/** The Node that npm installed with the other packages: the same version on every machine. */
export const nodeBinary = path.join(
  root,
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

/** Arguments that let Node run the TypeScript of tools, tests and generators as it stands, without a build. */
export const runTypeScript = ['--conditions=@sic/source', '--import', '@swc-node/register/esm-register'];

/** Arguments that let Node run what is compiled: stack traces name the lines of the TypeScript. */
export const runCompiled = ['--enable-source-maps'];

/** Where each process of the platform begins, relative to {@link root}. */
export const entries = {
  migrate: 'dist/apps/api/src/migrate.js',
  demo: 'dist/apps/api/src/demo/main.js',
  api: 'dist/apps/api/src/main.js',
  worker: 'dist/apps/worker/src/main.js',
  web: 'dist/apps/web/server/main.js',
  import: 'dist/apps/api/src/import.js',
  'make-administrator': 'dist/apps/api/src/make-administrator.js',
};

/** Commands that write files beside the sources, run from the sources. */
export const sourceEntries = {
  schema: 'apps/api/src/print-schema.ts',
  'generate-migration': 'apps/api/src/generate-migration.ts',
};

/** The environment with the programs of node_modules first in the PATH, as npm has it for its scripts. */
export function withLocalBinaries(env) {
  return { ...env, PATH: [path.join(root, 'node_modules', '.bin'), env.PATH ?? ''].join(path.delimiter) };
}
