import { pickName } from '../model/pick-name.ts';
import type { NameRow } from '../model/rows.ts';

/** Something by its record id, and by its name in the language of the export. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

export function named(
  thing: { readonly id: string; readonly names: readonly NameRow[] },
  language: string,
): Named {
  return { id: thing.id, name: pickName(thing.names, language).text };
}
