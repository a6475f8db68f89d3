import { defineConfig } from 'vite';

// What the service serves at `/`: `npm run build:explorer` writes it beside the compiled service.
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  build: {
    outDir: '../dist/explorer',
    emptyOutDir: true,
    // A strict content policy lets no data: address run.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  // `npm run dev:explorer` asks a service that runs beside it.
  server: {
    proxy: {
      '/graphql': 'http://127.0.0.1:4000',
      '/export': 'http://127.0.0.1:4000',
    },
  },
});
