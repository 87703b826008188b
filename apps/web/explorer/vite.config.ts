import path from 'node:path';
import { defineConfig } from 'vite';
import { buildFolder } from '../build-folder.js';

const web = path.resolve(import.meta.dirname, '..');

/** The api explorer is a bundle of its own: no page of the site loads any of it. Built after the site, into its folder. */
export default defineConfig({
  root: web,
  publicDir: false,
  logLevel: 'error',
  build: {
    target: 'es2023',
    outDir: path.join(buildFolder, 'client'),
    emptyOutDir: false,
    manifest: 'explorer.json',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 4_000,
    reportCompressedSize: false,
    rollupOptions: { input: { explorer: path.join(web, 'explorer/main.tsx') } },
  },
});
