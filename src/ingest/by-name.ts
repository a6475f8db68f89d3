import type { RecordKind } from '../model/stated.ts';

interface Named {
  readonly kind: RecordKind;
  readonly id: string;
}

/** Records by kind and id: of several of one name the first. */
export interface ByName<One extends Named> {
  readonly size: number;
  get(kind: RecordKind, id: string): One | undefined;
  of(kind: RecordKind): Iterable<One>;
  ids(kind: RecordKind): Iterable<string>;
}

/** A map a kind, since a key of kind and id for each of a million records would take as much again. */
export function byName<One extends Named>(all: Iterable<One>): ByName<One> {
  const kinds = new Map<RecordKind, Map<string, One>>();
  let size = 0;
  for (const one of all) {
    const ofKind = kinds.get(one.kind) ?? new Map<string, One>();
    kinds.set(one.kind, ofKind);
    if (!ofKind.has(one.id)) {
      ofKind.set(one.id, one);
      size += 1;
    }
  }
  return {
    size,
    get: (kind, id) => kinds.get(kind)?.get(id),
    of: (kind) => kinds.get(kind)?.values() ?? [],
    ids: (kind) => kinds.get(kind)?.keys() ?? [],
  };
}
