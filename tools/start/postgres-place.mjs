import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chownSync, cpSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { StartFailure } from './reporter.mjs';

/** Where a server goes whose own folders its user cannot reach (a clone under /root). */
const shared = '/var/lib/sic-platform';

/**
 * Decides as whom PostgreSQL runs, and from which folders. For anyone but root: as oneself, where asked.
 * @param {{ folder: string, binaries: { initdb: string, postgres: string }, password: string }} wish
 */
export function placeFor({ folder, binaries, password }) {
  const env = { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' };
  const isRoot = process.getuid?.() === 0;
  if (!isRoot) {
    mkdirSync(folder, { recursive: true });
    const owner = statSync(folder).uid;
    if (process.getuid && owner !== process.getuid()) {
      throw new StartFailure(
        `${folder} belongs to another user (uid ${owner}), probably from a start as root.\n` +
          'Start as that user, or give .data/ to yourself, or remove it to begin with an empty platform.',
      );
    }
    return { folder, binaries, env, uid: undefined, gid: undefined, note: undefined, own: () => {} };
  }
  const { uid, gid } = existsSync(folder) && statSync(folder).uid !== 0 ? statSync(folder) : postgresUser();
  const parent = path.dirname(folder);
  mkdirSync(parent, { recursive: true });
  const isReachable = canReach(parent, uid, gid);
  const data = isReachable
    ? folder
    : path.join(shared, `${path.basename(folder)}-${shortHash(`${folder} ${password}`)}`);
  mkdirSync(data, { recursive: true });
  if (statSync(data).uid !== uid) chownSync(data, uid, gid);
  return {
    folder: data,
    binaries: canReach(path.dirname(binaries.postgres), uid, gid) ? binaries : copyOf(binaries),
    env,
    uid,
    gid,
    note: isReachable ? undefined : `the user that PostgreSQL runs as cannot enter ${parent}: its data are in ${data}`,
    own: (file) => chownSync(file, uid, gid),
  };
}

/** The user `postgres`, made when missing: root may not run PostgreSQL. */
function postgresUser() {
  try {
    return idsOf('postgres');
  } catch {
    try {
      execFileSync(
        'useradd',
        ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres'],
        { stdio: 'ignore' },
      );
      return idsOf('postgres');
    } catch {
      return idsOf('nobody');
    }
  }
}

function idsOf(user) {
  const id = (flag) =>
    Number(execFileSync('id', [flag, user], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  return { uid: id('-u'), gid: id('-g') };
}

/** Whether this user may enter a folder: every folder above it must let them pass. */
function canReach(folder, uid, gid) {
  for (let current = folder; ; current = path.dirname(current)) {
    const { mode, uid: owner, gid: group } = statSync(current);
    const needed = owner === uid ? 0o100 : group === gid ? 0o010 : 0o001;
    if (!(mode & needed)) return false;
    if (current === path.dirname(current)) return true;
  }
}

/** A copy of the binaries and their libraries that everyone may run, made once per version. */
function copyOf(binaries) {
  const native = path.dirname(path.dirname(binaries.postgres));
  const { size, mtimeMs } = statSync(binaries.postgres);
  const target = path.join(shared, `postgres-${shortHash(`${size} ${mtimeMs}`)}`);
  if (!existsSync(target)) {
    const draft = `${target}.${process.pid}`;
    rmSync(draft, { recursive: true, force: true });
    cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
    renameSync(draft, target);
  }
  return { initdb: path.join(target, 'bin', 'initdb'), postgres: path.join(target, 'bin', 'postgres') };
}

function shortHash(text) {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
