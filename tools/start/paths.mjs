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

/** Arguments that let Node run the TypeScript of this repository as it stands, without a build. */
export const runTypeScript = ['--conditions=@sic/source', '--import', '@swc-node/register/esm-register'];

/** Where each process of the platform begins, relative to {@link root}. */
export const entries = {
  migrate: 'apps/api/src/migrate.ts',
  demo: 'apps/api/src/demo/main.ts',
  api: 'apps/api/src/main.ts',
  worker: 'apps/worker/src/main.ts',
  web: 'apps/web/server/main.ts',
  import: 'apps/api/src/import.ts',
  schema: 'apps/api/src/print-schema.ts',
  'make-administrator': 'apps/api/src/make-administrator.ts',
  'generate-migration': 'apps/api/src/generate-migration.ts',
};

/** The environment with the programs of node_modules first in the PATH, as npm has it for its scripts. */
export function withLocalBinaries(env) {
  return { ...env, PATH: [path.join(root, 'node_modules', '.bin'), env.PATH ?? ''].join(path.delimiter) };
}
