import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/*
 * Every build of the site has a folder of its own, named after its sources, so that a running site keeps its files while
 * the next one is built. `current` names the one that a site serves from its start on; `apps/web/server/site-build.ts`
 * reads it and writes its process id into `users` of the folder.
 */

const UNFINISHED = /^unfinished-(\d+)-/;

/**
 * Makes a build the current one, and removes those that nobody serves.
 * @param {string} folder of all builds
 * @param {string} name of this one; when it is there already it is not built again
 * @param {(target: string) => Promise<void>} build writes the files
 */
export async function buildInto(folder, name, build) {
  const finished = path.join(folder, name);
  if (!existsSync(finished)) {
    const unfinished = path.join(folder, `unfinished-${process.pid}-${randomUUID().slice(0, 8)}`);
    mkdirSync(unfinished, { recursive: true });
    try {
      await build(unfinished);
      moveUnlessThere(unfinished, finished);
    } finally {
      rmSync(unfinished, { recursive: true, force: true });
    }
  }
  writeCurrent(folder, name);
  removeUnused(folder);
}

/**
 * The name of the current build.
 * @param {string} folder
 * @returns {string | undefined} undefined when there is none
 */
export function currentBuild(folder) {
  try {
    const name = readFileSync(path.join(folder, 'current'), 'utf8').trim();
    return name !== '' && existsSync(path.join(folder, name)) ? name : undefined;
  } catch {
    return undefined;
  }
}

/** Two builds of the same sources end with the same files: the first one stays. */
function moveUnlessThere(from, to) {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!existsSync(to)) throw error;
  }
}

/** Replaced as a whole, so that nobody reads half a name. */
function writeCurrent(folder, name) {
  if (currentBuild(folder) === name) return;
  const next = path.join(folder, `current-${process.pid}`);
  writeFileSync(next, name);
  renameSync(next, path.join(folder, 'current'));
}

function removeUnused(folder) {
  const current = currentBuild(folder);
  for (const entry of readdirSync(folder)) {
    if (entry === 'current' || entry === current) continue;
    const builder = UNFINISHED.exec(entry)?.[1];
    const isUsed = builder === undefined ? usersOf(path.join(folder, entry)).some(isRunning) : isRunning(builder);
    if (!isUsed) rmSync(path.join(folder, entry), { recursive: true, force: true });
  }
}

function usersOf(build) {
  try {
    return readdirSync(path.join(build, 'users'));
  } catch {
    return [];
  }
}

/** @param {string} pid */
function isRunning(pid) {
  try {
    process.kill(Number(pid), 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
