/** `npm run docs:picture`: draws docs/architecture.svg from the imports of the code. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { drawGraph } from './draw-graph.js';
import { readLibraryGraph } from './library-graph.js';

const root = resolve(import.meta.dirname, '../..');
writeFileSync(resolve(root, 'docs/architecture.svg'), drawGraph(readLibraryGraph(root)));
