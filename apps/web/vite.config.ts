import { reactRouter } from '@react-router/dev/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vite';
import { systemColours } from './styles/system-colours.js';
import { themeCss } from './styles/theme-css.js';

const THEME = 'virtual:theme.css';

/** Mantine's variables as a file that browsers cache, instead of a `<style>` that every page repeats. */
const themeFile: Plugin = {
  name: 'sic:theme-css',
  resolveId: (id) => (id === THEME ? `\0${THEME}` : undefined),
  load: (id) => (id === `\0${THEME}` ? themeCss() : undefined),
};

const api = process.env.API_URL ?? 'http://127.0.0.1:3001';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [themeFile, reactRouter()],
  resolve: { conditions: ['@sic/source', 'module', 'browser', 'development|production'] },
  ssr: { resolve: { conditions: ['@sic/source', 'module', 'node', 'development|production'] } },
  css: { postcss: { plugins: [systemColours()] } },
  build: { target: 'es2023', assetsInlineLimit: 0, reportCompressedSize: false },
  server: {
    proxy: { '/graphql': { target: api, ws: true }, '/auth': api, '/files': api, '/calendar': api },
  },
});
