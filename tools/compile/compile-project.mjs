import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../start/paths.mjs';
import { compiledManifest } from './projects.mjs';

const isTypeScript = /\.tsx?$/;
const isForTests = /\.spec\.tsx?$|(^|\/)(testing|__snapshots__)\//;
/** Beside TypeScript: catalogues, accounts of the demo, the schema. */
const isAsset = /\.(json|graphql)$/;

/**
 * Compiles an app or a library into `dist`, file by file, with the settings of `.swcrc`. What was compiled from the same
 * text before is left as it is; a file whose source is gone is removed.
 * @param {import('./projects.mjs').Project} project
 * @returns {Promise<number>} how many files were written
 * @throws when a file cannot be parsed
 */
export async function compileProject(project) {
  const target = path.join(root, 'dist', project.folder);
  const record = path.join(target, 'sources.json');
  const before = readRecord(record);
  const sources = sourcesOf(project);
  const settings = hashOf(readFileSync(path.join(root, '.swcrc')), readFileSync(import.meta.filename), swcVersion());
  const hashes = Object.fromEntries(
    sources.map((file) => [file, hashOf(settings, readFileSync(path.join(root, project.folder, file)))]),
  );
  const changed = sources.filter(
    (file) => hashes[file] !== before[file] || !existsSync(path.join(target, outputOf(file))),
  );
  for (const gone of Object.keys(before).filter((file) => !(file in hashes))) {
    for (const ending of ['', '.map']) rmSync(path.join(target, outputOf(gone) + ending), { force: true });
  }
  await Promise.all(changed.map((file) => compileFile(project.folder, file, target)));
  const manifest = compiledManifest(project);
  if (readIfThere(path.join(target, 'package.json')) !== manifest) write(path.join(target, 'package.json'), manifest);
  const next = `${JSON.stringify(hashes, undefined, 2)}\n`;
  if (readIfThere(record) !== next) write(record, next);
  return changed.length;
}

/** Paths from the folder of the project, sorted. */
function sourcesOf({ folder, manifest: { files = ['src'] } }) {
  return files
    .flatMap((entry) => filesUnder(path.join(root, folder), entry))
    .filter((file) => !isForTests.test(file) && (isTypeScript.test(file) || isAsset.test(file)))
    .sort();
}

function filesUnder(base, entry) {
  if (statSync(path.join(base, entry)).isFile()) return [entry];
  return readdirSync(path.join(base, entry)).flatMap((name) => filesUnder(base, `${entry}/${name}`));
}

async function compileFile(folder, file, target) {
  const source = path.join(root, folder, file);
  const output = path.join(target, outputOf(file));
  if (!isTypeScript.test(file)) return write(output, readFileSync(source));
  // Loaded here, because a start without changes needs no compiler.
  const { transformFile } = await import('@swc/core');
  const { code, map } = await transformFile(source, {
    cwd: root,
    configFile: path.join(root, '.swcrc'),
    sourceMaps: true,
    inlineSourcesContent: false,
    sourceFileName: path.relative(path.dirname(output), source),
  });
  write(`${output}.map`, map);
  write(output, `${code}\n//# sourceMappingURL=${path.basename(output)}.map\n`);
}

const outputOf = (file) => file.replace(isTypeScript, '.js');

/** Written beside and renamed: another command may compile or read the same file now. */
function write(file, content) {
  mkdirSync(path.dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, content);
  renameSync(draft, file);
}

function hashOf(...parts) {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex').slice(0, 16);
}

function swcVersion() {
  return JSON.parse(readFileSync(path.join(root, 'node_modules', '@swc', 'core', 'package.json'), 'utf8')).version;
}

function readRecord(file) {
  return JSON.parse(readIfThere(file) ?? '{}');
}

function readIfThere(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
