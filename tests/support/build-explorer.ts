import { join } from 'node:path';
import { build } from 'vite';
import { PACKAGE_ROOT } from '../../src/package-root.ts';

/** Builds the explorer, as `npm run build` does, once a run: tests look at what users are served. */
export async function setup(): Promise<void> {
  await build({ configFile: join(PACKAGE_ROOT, 'explorer/vite.config.ts'), logLevel: 'warn' });
}
