import { reactRouter } from '@react-router/dev/vite';
import { defineConfig } from 'vite';
import { siteModule } from './site-module.js';

const api = process.env.API_URL ?? 'http://127.0.0.1:3001';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [siteModule(), reactRouter()],
  resolve: { conditions: ['@sic/source', 'module', 'browser', 'development|production'] },
  ssr: { resolve: { conditions: ['@sic/source', 'module', 'node', 'development|production'] } },
  // One stylesheet for all pages: small, and in the browser's cache from the first page on.
  build: { target: 'es2023', assetsInlineLimit: 0, reportCompressedSize: false, cssCodeSplit: false },
  server: {
    proxy: { '/graphql': { target: api, ws: true }, '/auth': api, '/files': api, '/calendar': api },
  },
});
