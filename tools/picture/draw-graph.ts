import { type Graph, type Layer, type LibraryGraph, ranks } from './library-graph.js';

const NODE = { width: 118, height: 30, gapX: 18, gapY: 34 } as const;
const BOX = { padding: 20, heading: 26, gapY: 46 } as const;
const COLUMN = { server: 660, site: 250, gap: 40, margin: 20 } as const;

interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where each box stands, from the top: its column, and what is written on it. */
const BOXES: readonly { layer: Layer; column: 'server' | 'site' | 'both'; label: string }[] = [
  { layer: 'server', column: 'server', label: 'apps of the server' },
  { layer: 'domain', column: 'server', label: 'libs/domain: tables, events, use cases, policies' },
  { layer: 'platform', column: 'server', label: 'libs/platform: names no domain' },
  { layer: 'site', column: 'site', label: 'the site' },
  { layer: 'web', column: 'site', label: 'libs/web' },
  { layer: 'pure', column: 'both', label: 'pure: no input or output' },
];

const STYLE = `
  text { font: 13px system-ui, sans-serif; fill: #1b2a30; text-anchor: middle }
  .label { font-weight: 600; text-anchor: start; fill: #48606a }
  .box { fill: #f3f6f7; stroke: #c4d0d5 }
  .node { fill: #ffffff; stroke: #5b7a86 }
  .arrow { fill: none; stroke: #7d98a3; stroke-width: 1.3; marker-end: url(#tip) }
  .layers { stroke: #24505f; stroke-width: 2.4 }
  #tip path { fill: #47646f }
  @media (prefers-color-scheme: dark) {
    text { fill: #e3edf0 } .label { fill: #a9bec6 } .box { fill: #17242a; stroke: #3a5059 }
    .node { fill: #22343c; stroke: #6f909c } .layers { stroke: #9cc3d0 } #tip path { fill: #9cc3d0 }
  }`;

/** The libraries in boxes of layers, with arrows from who imports to who is imported. */
export function drawGraph({ libraries, layers }: LibraryGraph): string {
  const boxes = new Map<Layer, Rectangle>();
  const below: Record<'server' | 'site', number> = { server: COLUMN.margin, site: COLUMN.margin };
  const parts: string[] = [];
  for (const { layer, column, label } of BOXES) {
    const graph = libraries.get(layer) ?? new Map();
    const width = { server: COLUMN.server, site: COLUMN.site, both: COLUMN.server + COLUMN.gap + COLUMN.site }[column];
    const x = column === 'site' ? COLUMN.margin + COLUMN.server + COLUMN.gap : COLUMN.margin;
    const y = column === 'both' ? Math.max(below.server, below.site) : below[column];
    const rows = rowsWithin(ranks(graph), width);
    const box = { x, y, width, height: heightOf(rows.length) };
    boxes.set(layer, box);
    parts.push(...drawBox(box, label, graph, rows));
    if (column !== 'both') below[column] = y + box.height + BOX.gapY;
  }
  const total = boxes.get('pure')!;
  const [width, height] = [total.x + total.width + COLUMN.margin, total.y + total.height + COLUMN.margin];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title description">`,
    '<title id="title">Who imports whom</title>',
    `<desc id="description">${described(libraries, layers)}</desc>`,
    `<style>${STYLE}</style>`,
    '<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 L8 4 L0 8 z"/></marker></defs>',
    ...parts,
    ...layerArrows(layers, boxes),
    '</svg>',
    '',
  ].join('\n');
}

/** Rows that are wider than the box go on below. */
function rowsWithin(rows: readonly string[][], width: number): string[][] {
  const perRow = Math.floor((width - 2 * BOX.padding + NODE.gapX) / (NODE.width + NODE.gapX));
  return rows.flatMap((row) =>
    Array.from({ length: Math.ceil(row.length / perRow) }, (_, i) => row.slice(i * perRow, (i + 1) * perRow)),
  );
}

function heightOf(rows: number): number {
  return BOX.heading + BOX.padding + rows * NODE.height + (rows - 1) * NODE.gapY + BOX.padding;
}

function drawBox(box: Rectangle, label: string, graph: Graph, rows: readonly string[][]): string[] {
  const places = new Map<string, Rectangle>();
  rows.forEach((row, index) => {
    const width = row.length * NODE.width + (row.length - 1) * NODE.gapX;
    row.forEach((name, i) => {
      const x = Math.round(box.x + (box.width - width) / 2 + i * (NODE.width + NODE.gapX));
      const y = box.y + BOX.heading + BOX.padding + index * (NODE.height + NODE.gapY);
      places.set(name, { x, y, width: NODE.width, height: NODE.height });
    });
  });
  const arrows = [...graph].flatMap(([from, targets]) =>
    [...targets].map((to) => arrow(places.get(from)!, places.get(to)!)),
  );
  return [
    `<rect class="box" x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" rx="8"/>`,
    `<text class="label" x="${box.x + BOX.padding}" y="${box.y + BOX.heading}">${label}</text>`,
    ...arrows,
    ...[...places].flatMap(([name, { x, y, width, height }]) => [
      `<rect class="node" x="${x}" y="${y}" width="${width}" height="${height}" rx="5"/>`,
      `<text x="${x + width / 2}" y="${y + height / 2 + 4}">${name}</text>`,
    ]),
  ];
}

/** From the foot of one to the head of the other; over several rows in a bow around what stands between. */
function arrow(from: Rectangle, to: Rectangle): string {
  const [x1, y1] = [from.x + from.width / 2, from.y + from.height];
  const [x2, y2] = [to.x + to.width / 2, to.y];
  const rows = Math.round((y2 - y1 - NODE.gapY) / (NODE.height + NODE.gapY));
  const bow = rows > 0 ? (x2 < x1 ? -1 : 1) * (NODE.width * 0.8 + rows * NODE.gapX) : 0;
  const middle = (y1 + y2) / 2;
  const path =
    bow === 0
      ? `C${x1} ${middle} ${x2} ${middle} ${x2} ${y2 - 1}`
      : `C${Math.round(x1 + bow)} ${y1 + NODE.gapY} ${Math.round(x2 + bow)} ${y2 - NODE.gapY} ${x2} ${y2 - 1}`;
  return `<path class="arrow" d="M${x1} ${y1} ${path}"/>`;
}

/** Straight down where one box stands above the other, else from side to side. */
function layerArrows(layers: Graph, boxes: ReadonlyMap<string, Rectangle>): string[] {
  return [...layers].flatMap(([from, targets]) =>
    [...targets].map((to) => {
      const [a, b] = [boxes.get(from)!, boxes.get(to)!];
      const isAbove = a.x < b.x + b.width && b.x < a.x + a.width;
      const middle = Math.round(a.x + a.width / 2);
      const [x, y] = [a.x, a.y + a.height - 22];
      const path = isAbove
        ? `M${middle} ${a.y + a.height} L${middle} ${b.y - 2}`
        : `M${x} ${y} C${x - 34} ${y} ${b.x + b.width + 34} ${b.y + 22} ${b.x + b.width + 2} ${b.y + 22}`;
      return `<path class="arrow layers" d="${path}"/>`;
    }),
  );
}

function described(libraries: LibraryGraph['libraries'], layers: Graph): string {
  const sentence = (from: string, targets: ReadonlySet<string>): string[] =>
    targets.size === 0 ? [] : [`${from} imports ${[...targets].join(', ')}.`];
  return [
    ...[...layers].flatMap(([from, targets]) => sentence(`The layer ${from}`, targets)),
    ...[...libraries.values()].flatMap((graph) => [...graph].flatMap(([from, targets]) => sentence(from, targets))),
  ].join(' ');
}
