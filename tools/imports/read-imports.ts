import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';

/** Who imports whom: paths from the root, type-only imports included. */
export type Imports = ReadonlyMap<string, readonly string[]>;

const NOT_WRITTEN_BY_HAND = /(^|\/)(node_modules|build|dist|generated|\.react-router)\/|generated\.ts$|\.d\.ts$/;

interface Package {
  name: string;
  exports?: Record<string, string | { '@sic/source'?: string }>;
}

/** The source files of apps and libraries, without specs and without what a command writes. */
export function sourceFiles(root: string): string[] {
  return globSync('{apps,libs}/**/*.{ts,tsx}', { cwd: root, exclude: (path) => path.endsWith('node_modules') })
    .filter((path) => !NOT_WRITTEN_BY_HAND.test(path) && !/\.spec\.tsx?$/.test(path))
    .sort();
}

/** Reads the imports of every file; packages of others and what is no TypeScript are left out. */
export function readImports(root: string, files: readonly string[] = sourceFiles(root)): Imports {
  const entries = packageEntries(root);
  const known = new Set(files);
  return new Map(
    files.map((file) => {
      const { importedFiles } = ts.preProcessFile(readFileSync(join(root, file), 'utf8'), true, true);
      const targets = importedFiles
        .map(({ fileName }) => (fileName.startsWith('.') ? besides(root, file, fileName) : entries(fileName)))
        .filter((target) => target !== undefined && known.has(target));
      return [file, [...new Set(targets as string[])]];
    }),
  );
}

function besides(root: string, file: string, name: string): string | undefined {
  const path = resolve(root, dirname(file), name);
  const candidates = [path.replace(/\.js$/, '.ts'), path.replace(/\.jsx?$/, '.tsx'), `${path}.ts`, `${path}.tsx`, path];
  const found = candidates.find((candidate) => /\.tsx?$/.test(candidate) && existsSync(candidate));
  return found === undefined ? undefined : relative(root, found);
}

/** What `@sic/NAME` and `@sic/NAME/PATH` stand for, by the exports of each package. */
function packageEntries(root: string): (name: string) => string | undefined {
  const entries = new Map<string, string>();
  for (const file of globSync('libs/{*,*/*}/package.json', { cwd: root })) {
    const { name, exports = {} } = JSON.parse(readFileSync(join(root, file), 'utf8')) as Package;
    for (const [key, target] of Object.entries(exports)) {
      const source = typeof target === 'string' ? target : target['@sic/source'];
      if (source !== undefined) entries.set(name + key.slice(1), join(dirname(file), source));
    }
  }
  return (name) => {
    for (const [key, target] of entries) {
      const [start = '', end] = key.split('*');
      if (key === name) return target;
      if (end !== undefined && name.startsWith(start)) return target.replace('*', name.slice(start.length));
    }
    return undefined;
  };
}

/** The groups whose members reach each other, each sorted, by Tarjan's algorithm; one that imports itself counts. */
export function circles(graph: Imports): string[][] {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const path: string[] = [];
  const found: string[][] = [];
  const visit = (node: string): void => {
    index.set(node, index.size);
    low.set(node, index.get(node)!);
    path.push(node);
    for (const next of graph.get(node) ?? []) {
      if (!index.has(next)) visit(next);
      if (path.includes(next)) low.set(node, Math.min(low.get(node)!, low.get(next)!));
    }
    if (low.get(node) !== index.get(node)) return;
    const group = path.splice(path.indexOf(node));
    if (group.length > 1 || graph.get(node)?.includes(node)) found.push(group.sort());
  };
  for (const node of graph.keys()) if (!index.has(node)) visit(node);
  return found.sort();
}

/** The same graph between groups of files, such as folders; what stays within a group is left out. */
export function between(graph: Imports, groupOf: (file: string) => string): Imports {
  const grouped = new Map<string, Set<string>>();
  for (const [file, targets] of graph) {
    const group = groupOf(file);
    const others = grouped.get(group) ?? new Set();
    grouped.set(group, others);
    for (const target of targets) if (groupOf(target) !== group) others.add(groupOf(target));
  }
  return new Map([...grouped].map(([group, others]) => [group, [...others]]));
}
