import { createHash } from 'node:crypto';
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';
import { StartFailure } from './reporter.mjs';

const modules = path.join(root, 'node_modules');
const marker = path.join(modules, '.sic-installed');
/** So many new packages are added to those that are there; for more it is quicker to begin from nothing. */
const FEW = 200;

/**
 * Installs the packages that package-lock.json names, unless they are there.
 * Needs the network the first time and whenever the lock file changed, never otherwise.
 * @param {import('./reporter.mjs').Reporter} reporter
 */
export async function ensureInstalled(reporter) {
  const lock = readFileSync(path.join(root, 'package-lock.json'));
  const hash = createHash('sha256').update(lock).update(`${process.platform}-${process.arch}`).digest('hex');
  if (readIfThere(marker) === hash && existsSync(path.join(modules, '.package-lock.json'))) return;
  const wanted = JSON.parse(lock.toString()).packages;
  const missing = missingOf(wanted);
  if (missing.length > FEW) {
    reporter.say(`  Installing about ${missing.length} packages (some 750 MB; one to three minutes, only this once).`);
    await reporter.phase('packages', () => install(reporter, wanted, ['ci']));
  } else if (missing.length > 0) {
    // What is there stays, since most of it is as the lock file says.
    reporter.say(`  Installing ${missing.length} packages that are new.`);
    await reporter.phase('packages', () => install(reporter, wanted, ['install', '--no-save']));
  }
  writeMarker(hash);
}

/** The packages of the lock file that npm's own record of node_modules does not hold in the same version. */
function missingOf(wanted) {
  const record = readIfThere(path.join(modules, '.package-lock.json'));
  const present = record ? JSON.parse(record).packages : {};
  return Object.entries(wanted)
    .filter(([name, { optional, peer }]) => name.startsWith('node_modules/') && !optional && !peer)
    .filter(([name, { version }]) => present[name]?.version !== version)
    .map(([name]) => name);
}

/**
 * @param {import('./reporter.mjs').Reporter} reporter
 * @param {string[]} how the command of npm, such as `ci`
 */
function install(reporter, wanted, how) {
  const folders = Object.entries(wanted).filter(
    ([name, { optional }]) => name.startsWith('node_modules/') && !optional,
  );
  const begin = Date.now();
  const tick = setInterval(() => {
    const seconds = Math.round((Date.now() - begin) / 1000);
    const unpacked = folders.filter(([name]) => existsSync(path.join(root, name, 'package.json'))).length;
    reporter.say(`    ${seconds} s: ${Math.floor((100 * unpacked) / folders.length)} % of the packages unpacked`);
  }, 10_000);
  const { command, args } = npm();
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...args, ...how, '--no-audit', '--no-fund', '--loglevel=error', '--prefer-offline'], {
      cwd: root,
      env: withoutLocalBinaries(process.env),
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let errors = '';
    child.stderr.on('data', (chunk) => (errors = `${errors}${chunk}`.slice(-8000)));
    child.once('error', reject);
    child.once('close', (code) => {
      clearInterval(tick);
      if (code === 0) resolve(undefined);
      else
        reject(
          new StartFailure(
            `npm could not install the packages (exit ${code}). It said:\n${errors.trim()}\n` +
              'Is the network there? Once installed, the platform starts without it.',
          ),
        );
    });
  });
}

/** The npm that runs us, by its own Node: the one in node_modules goes away while npm installs. */
function npm() {
  const { npm_execpath: script, npm_node_execpath: node } = process.env;
  if (script?.endsWith('.js') && node && existsSync(node) && !node.startsWith(modules)) {
    return { command: node, args: [script] };
  }
  return { command: process.platform === 'win32' ? 'npm.cmd' : 'npm', args: [] };
}

/** npm must not run on a Node that it is about to replace, nor inherit the settings of the script around it. */
function withoutLocalBinaries(env) {
  const PATH = (env.PATH ?? '')
    .split(path.delimiter)
    .filter((folder) => !folder.startsWith(modules))
    .join(path.delimiter);
  const kept = Object.entries(env).filter(
    ([name]) => !/^npm_(config_|package_|lifecycle_|command)/.test(name) && name !== 'NODE_ENV',
  );
  return { ...Object.fromEntries(kept), PATH };
}

function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** Written beside and renamed: the file may be hard-linked into other work trees. */
function writeMarker(hash) {
  const draft = `${marker}.${process.pid}`;
  writeFileSync(draft, hash);
  renameSync(draft, marker);
}
