import { defineConfig } from 'vite';
import { compressFiles } from './compress-files.ts';

/** What `npm run dev:explorer` asks: a service that runs beside it. */
// biome-ignore lint/style/noProcessEnv: settings of a tool, not of the service.
const SERVICE = process.env['LIQA_SERVICE'] ?? 'http://127.0.0.1:4000';

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
  plugins: [compressFiles()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  server: { proxy: { '/graphql': SERVICE, '/export': SERVICE } },
});
