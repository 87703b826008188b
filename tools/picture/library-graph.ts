import { readImports } from '../imports/read-imports.js';

/** Where a library stands: a box of the picture. */
export const LAYERS = ['server', 'site', 'domain', 'web', 'platform', 'pure'] as const;
export type Layer = (typeof LAYERS)[number];

/** Nodes of a graph and, for each, what it imports. */
export type Graph = ReadonlyMap<string, ReadonlySet<string>>;

export interface LibraryGraph {
  /** The libraries of each layer with their imports inside of it. */
  readonly libraries: ReadonlyMap<Layer, Graph>;
  readonly layers: Graph;
}

interface Place {
  layer: Layer;
  name: string;
}

function placeOf(file: string): Place | undefined {
  const [top = '', group = '', name = ''] = file.split('/');
  if (top === 'apps') return { layer: group === 'web' ? 'site' : 'server', name: group };
  if (group === 'domain' || group === 'platform' || group === 'web') return { layer: group, name };
  return { layer: 'pure', name: group };
}

/** Specs and what they start from may import more; the picture shows what runs. */
const isForTests = (file: string): boolean => /\/testing\//.test(file);

/** Which library imports which, from the imports of the files. An arrow that others imply is left out. */
export function readLibraryGraph(root: string): LibraryGraph {
  const libraries = new Map<Layer, Map<string, Set<string>>>(LAYERS.map((layer) => [layer, new Map()]));
  const layers = new Map<string, Set<string>>(LAYERS.map((layer) => [layer, new Set()]));
  for (const [file, imported] of readImports(root)) {
    const from = placeOf(file);
    if (from === undefined || isForTests(file)) continue;
    const edges = libraries.get(from.layer)!;
    if (!edges.has(from.name)) edges.set(from.name, new Set());
    for (const other of imported) {
      const to = placeOf(other);
      if (to === undefined || isForTests(other)) continue;
      if (to.layer !== from.layer) layers.get(from.layer)?.add(to.layer);
      else if (to.name !== from.name) edges.get(from.name)?.add(to.name);
    }
  }
  return {
    libraries: new Map([...libraries].map(([layer, graph]) => [layer, withoutImplied(graph)])),
    layers: withoutImplied(layers),
  };
}

/** Everything that can be reached from a node, over others. */
function reachable(graph: Graph, from: string, seen = new Set<string>()): Set<string> {
  for (const next of graph.get(from) ?? []) {
    if (seen.has(next)) continue;
    seen.add(next);
    reachable(graph, next, seen);
  }
  return seen;
}

function withoutImplied(graph: Graph): Graph {
  return new Map(
    [...graph].map(([node, targets]) => {
      const implied = new Set([...targets].flatMap((target) => [...reachable(graph, target)]));
      return [node, new Set([...targets].filter((target) => !implied.has(target)).sort())];
    }),
  );
}

/** The nodes in rows: each stands above everything that it imports. */
export function ranks(graph: Graph): string[][] {
  const rows: string[][] = [];
  const rankOf = (node: string): number =>
    Math.max(0, ...[...(graph.get(node) ?? [])].map((target) => rankOf(target) + 1));
  for (const node of [...graph.keys()].sort()) (rows[rankOf(node)] ??= []).push(node);
  return rows.reverse();
}
