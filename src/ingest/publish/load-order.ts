import type { Reference } from '../check/references.ts';

/** `person:jane-roe`: what declares, and what is led to. */
export type RecordKey = `${string}:${string}`;

/** What a data set declares, and what it leads to without declaring it. */
export interface DatasetLinks {
  readonly id: string;
  readonly declares: ReadonlySet<RecordKey>;
  /** Each by the keys of which one must be declared. */
  readonly leadsTo: readonly (readonly RecordKey[])[];
}

export interface RecordLinks {
  readonly key: RecordKey;
  readonly leadsTo: readonly (readonly RecordKey[])[];
}

/** A file to write: a data set, or those of its records that can be loaded before others. */
export interface LoadStep {
  readonly dataset: string;
  /** Null: all of them. */
  readonly part: ReadonlySet<RecordKey> | null;
}

export interface LoadOrder {
  readonly steps: readonly LoadStep[];
  /** Data sets that no order can load by the rules: their records lead to one another in a circle. */
  readonly circular: readonly string[];
}

export function keysOf({ kinds, id }: Reference): readonly RecordKey[] {
  return kinds.map((kind): RecordKey => `${kind}:${id}`);
}

/**
 * An order in which data sets can be loaded one after the other: each after all that declare what it
 * leads to; where that is a circle, after one of them that does. Where data sets need one another, a
 * part of one goes first that can stand alone: the whole, which comes later, replaces it.
 *
 * @param isBuiltIn what every graph declares
 * @param recordsOf asked for only where data sets need one another
 */
export async function loadOrder(
  datasets: readonly DatasetLinks[],
  isBuiltIn: (key: RecordKey) => boolean,
  recordsOf: (dataset: string) => Promise<readonly RecordLinks[]>,
): Promise<LoadOrder> {
  const steps: LoadStep[] = [];
  const loaded = new Set<RecordKey>();
  const declarers = declarersOf(datasets);
  let pending = [...datasets].sort((a, b) => (a.id < b.id ? -1 : 1));
  const isThere = (key: RecordKey) => isBuiltIn(key) || loaded.has(key);
  const add = (dataset: string, keys: ReadonlySet<RecordKey>, isPart: boolean) => {
    steps.push({ dataset, part: isPart ? keys : null });
    for (const key of keys) {
      loaded.add(key);
    }
  };
  while (pending.length > 0) {
    const waiting = new Set(pending.map(({ id }) => id));
    const next =
      pending.find(({ leadsTo }) => leadsTo.every(isSettled(declarers, waiting, isBuiltIn))) ??
      pending.find(({ leadsTo }) => leadsTo.every((keys) => keys.some(isThere)));
    if (next !== undefined) {
      add(next.id, next.declares, false);
      pending = pending.filter(({ id }) => id !== next.id);
      continue;
    }
    const part = await firstPart(pending, isThere, loaded, recordsOf);
    if (part === null) {
      const circular = pending.map(({ id }) => id);
      return {
        steps: [...steps, ...circular.map((dataset) => ({ dataset, part: null }))],
        circular,
      };
    }
    add(part.dataset, part.keys, true);
  }
  return { steps, circular: [] };
}

function declarersOf(datasets: readonly DatasetLinks[]): ReadonlyMap<RecordKey, readonly string[]> {
  const wanted = new Set(datasets.flatMap(({ leadsTo }) => leadsTo.flat()));
  const declarers = new Map<RecordKey, string[]>();
  for (const { id, declares } of datasets) {
    for (const key of declares) {
      if (wanted.has(key)) {
        declarers.set(key, [...(declarers.get(key) ?? []), id]);
      }
    }
  }
  return declarers;
}

/** Whether nobody that is still to come says more of it: rules may look at all that is said. */
function isSettled(
  declarers: ReadonlyMap<RecordKey, readonly string[]>,
  waiting: ReadonlySet<string>,
  isBuiltIn: (key: RecordKey) => boolean,
) {
  return (keys: readonly RecordKey[]): boolean =>
    keys.every(
      (key) =>
        isBuiltIn(key) || (declarers.get(key) ?? []).every((dataset) => !waiting.has(dataset)),
    );
}

/** The most of the first data set that can stand alone and has not been loaded yet. */
async function firstPart(
  pending: readonly DatasetLinks[],
  isThere: (key: RecordKey) => boolean,
  loaded: ReadonlySet<RecordKey>,
  recordsOf: (dataset: string) => Promise<readonly RecordLinks[]>,
): Promise<{ readonly dataset: string; readonly keys: ReadonlySet<RecordKey> } | null> {
  for (const { id } of pending) {
    const keys = standingAlone(await recordsOf(id), isThere);
    if ([...keys].some((key) => !loaded.has(key))) {
      return { dataset: id, keys };
    }
  }
  return null;
}

/** What is left when all is taken away that leads to what is not there, and what leads to that. */
function standingAlone(
  records: readonly RecordLinks[],
  isThere: (key: RecordKey) => boolean,
): ReadonlySet<RecordKey> {
  let left = records;
  for (;;) {
    const keys = new Set(left.map(({ key }) => key));
    const next = left.filter(({ leadsTo }) =>
      leadsTo.every((some) => some.some((key) => keys.has(key) || isThere(key))),
    );
    if (next.length === left.length) {
      return keys;
    }
    left = next;
  }
}
