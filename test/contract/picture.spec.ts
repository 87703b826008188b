import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { drawGraph } from '../../tools/picture/draw-graph.js';
import { type LibraryGraph, ranks, readLibraryGraph } from '../../tools/picture/library-graph.js';

const ROOT = resolve(import.meta.dirname, '../..');
const PICTURE = resolve(ROOT, 'docs/architecture.svg');

describe('the picture of the libraries', () => {
  let graph: LibraryGraph;
  beforeAll(() => {
    graph = readLibraryGraph(ROOT);
  });

  it('shows the imports as they are: otherwise run `npm run docs:picture`', () => {
    expect(readFileSync(PICTURE, 'utf8')).toBe(drawGraph(graph));
  });

  it('would change with an import', () => {
    const domains = new Map([...(graph.libraries.get('domain') ?? [])]);
    domains.set('identity', new Set(['weather']));
    domains.set('weather', new Set());
    const changed = { ...graph, libraries: new Map([...graph.libraries]).set('domain', domains) };
    expect(drawGraph(changed)).toContain('identity imports weather.');
    expect(drawGraph(changed)).not.toBe(drawGraph(graph));
  });

  it('places everything above what it imports', () => {
    const rows = ranks(graph.libraries.get('domain')!);
    const rowOf = (name: string): number => rows.findIndex((row) => row.includes(name));
    expect(rowOf('notifications')).toBeLessThan(rowOf('drafting'));
    expect(rowOf('drafting')).toBeLessThan(rowOf('identity'));
  });
});
