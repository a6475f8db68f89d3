import { byText } from './precedence.ts';

/** Union-find over keys that refuses to join what was to be kept apart. */
export interface Clusters {
  /** Whether the key was ever joined with another. */
  has(key: string): boolean;
  /** Whether no two keys were ever joined. */
  isEmpty(): boolean;
  rootOf(key: string): string;
  /** Whether the two are in different clusters that were to be kept apart. */
  areApart(a: string, b: string): boolean;
  /** False where they are in one cluster already. */
  keepApart(a: string, b: string): boolean;
  /** False where it would put two keys into one cluster that are to be kept apart. */
  join(a: string, b: string): boolean;
}

export function createClusters(): Clusters {
  const parents = new Map<string, string>();
  /** Root -> the roots of the clusters that it is to be kept apart from. */
  const apart = new Map<string, Set<string>>();
  const rootOf = (key: string): string => rootAbove(parents, key);
  const areApart = (a: string, b: string) => apart.get(rootOf(a))?.has(rootOf(b)) ?? false;
  return {
    has: (key) => parents.has(key),
    isEmpty: () => parents.size === 0,
    rootOf,
    areApart,
    keepApart: (a, b) => {
      const [rootA, rootB] = [rootOf(a), rootOf(b)];
      if (rootA === rootB) {
        return false;
      }
      note(apart, rootA, rootB);
      note(apart, rootB, rootA);
      return true;
    },
    join: (a, b) => {
      const [rootA, rootB] = [rootOf(a), rootOf(b)];
      if (areApart(rootA, rootB)) {
        return false;
      }
      // The smaller key becomes the root, so that the order of joining does not show.
      const [root, other] = byText(rootA, rootB) <= 0 ? [rootA, rootB] : [rootB, rootA];
      parents.set(root, root);
      parents.set(other, root);
      inherit(apart, root, other);
      return true;
    },
  };
}

/** Shortens the way as it goes, since clusters grow to hundreds of keys one by one. */
function rootAbove(parents: Map<string, string>, key: string): string {
  let root = key;
  for (let above = parents.get(root); above !== undefined && above !== root; ) {
    root = above;
    above = parents.get(root);
  }
  for (let at = key; at !== root; ) {
    const above = parents.get(at) ?? root;
    parents.set(at, root);
    at = above;
  }
  return root;
}

function inherit(apart: Map<string, Set<string>>, root: string, other: string): void {
  if (root === other) {
    return;
  }
  for (const foe of apart.get(other) ?? []) {
    apart.get(foe)?.delete(other);
    note(apart, foe, root);
    note(apart, root, foe);
  }
  apart.delete(other);
}

function note(apart: Map<string, Set<string>>, root: string, foe: string): void {
  const foes = apart.get(root) ?? new Set();
  apart.set(root, foes.add(foe));
}
