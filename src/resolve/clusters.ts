import { byText } from './precedence.ts';

/** Union-find over keys that refuses to join what was to be kept apart. */
export interface Clusters {
  /** Whether the key was ever joined with another. */
  has(root: string): boolean;
  rootOf(key: string): string;
  /** False where they are in one cluster already. */
  keepApart(a: string, b: string): boolean;
  /** False where it would put two keys into one cluster that are to be kept apart. */
  join(a: string, b: string): boolean;
}

export function createClusters(): Clusters {
  const parents = new Map<string, string>();
  const apart: [string, string][] = [];
  const rootOf = (key: string): string => {
    const parent = parents.get(key);
    return parent === undefined || parent === key ? key : rootOf(parent);
  };
  const mayJoin = (a: string, b: string): boolean =>
    !apart.some(([one, other]) => {
      const [x, y] = [rootOf(one), rootOf(other)];
      return (x === a && y === b) || (x === b && y === a);
    });
  return {
    has: (root) => parents.has(root),
    rootOf,
    keepApart: (a, b) => {
      const isApart = rootOf(a) !== rootOf(b);
      if (isApart) {
        apart.push([a, b]);
      }
      return isApart;
    },
    join: (a, b) => {
      const [rootA, rootB] = [rootOf(a), rootOf(b)];
      if (rootA !== rootB && !mayJoin(rootA, rootB)) {
        return false;
      }
      // The smaller key becomes the root, so that the order of joining does not show.
      const [root, other] = byText(rootA, rootB) <= 0 ? [rootA, rootB] : [rootB, rootA];
      parents.set(root, root);
      parents.set(other, root);
      return true;
    },
  };
}
