import { join } from 'node:path';

/** The folder with `schema`, `seeds` and `scripts`: one above this file, in `src` as in `dist`. */
export const PACKAGE_ROOT = join(import.meta.dirname, '..');
