import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The folder of the current build, in which this process is written down as its user: the next build removes folders
 * without a running user. Folders and their names are made by `tools/start/web-build-folders.mjs`.
 * @param builds the folder of all builds
 * @returns undefined when nothing is built yet
 */
export function claimCurrentBuild(builds: string): string | undefined {
  for (let name = readCurrent(builds), before; name !== undefined && name !== before;) {
    const folder = path.join(builds, name);
    const isThere = writeUser(folder);
    before = name;
    // A build that ended in between may have removed the folder before it knew of this user.
    name = readCurrent(builds);
    if (isThere && name === before) return folder;
  }
  return undefined;
}

function readCurrent(builds: string): string | undefined {
  try {
    return readFileSync(path.join(builds, 'current'), 'utf8').trim() || undefined;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Whether the folder is there. One that cannot be written is part of an image, in which nothing is built. */
function writeUser(folder: string): boolean {
  const users = path.join(folder, 'users');
  const user = path.join(users, String(process.pid));
  try {
    if (!existsSync(users)) mkdirSync(users);
    writeFileSync(user, '');
  } catch (error) {
    if (['EROFS', 'EACCES'].includes(codeOf(error))) return true;
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
  process.once('exit', () => rmSync(user, { force: true }));
  return true;
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? '';
}
