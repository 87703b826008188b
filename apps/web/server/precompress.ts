import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const COMPRESSIBLE = /\.(js|css|svg|json|txt|map)$/;
const SMALL = 1_000;

/**
 * Writes each built file that is not compressed yet a second and a third time, with brotli and with gzip, for `@fastify/static` to send. Runs once
 * per build: file names carry a hash of their content. A read-only folder is left as it is.
 */
export async function compressAssets(folder: string): Promise<void> {
  const names = await readdir(folder);
  const present = new Set(names);
  for (const name of names) {
    const file = path.join(folder, name);
    if (!COMPRESSIBLE.test(name) || present.has(`${name}.br`) || (await stat(file)).size < SMALL) continue;
    const content = await readFile(file);
    const [br, gz] = await Promise.all([
      promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
      promisify(gzip)(content, { level: 9 }),
    ]);
    try {
      await writeFile(`${file}.gz`, gz);
      await writeFile(`${file}.br`, br);
    } catch (error) {
      if (['EROFS', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? '')) return;
      throw error;
    }
  }
}
