import type { Mention } from './reading.ts';

/** Reads the people out of the `visitor` column: "King Olav and Queen Martha". */
export function readVisitors(_text: string): readonly Mention[] {
  return [];
}
