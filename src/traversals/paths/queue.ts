/** Gives back the best of what was put in, as a binary heap. */
export interface Queue<Item> {
  push(item: Item): void;
  pop(): Item | undefined;
}

export function createQueue<Item>(isBetter: (a: Item, b: Item) => boolean): Queue<Item> {
  const items: Item[] = [];
  const swapIfBetter = (child: number, parent: number): boolean => {
    const [one, two] = [items[child], items[parent]];
    if (one === undefined || two === undefined || !isBetter(one, two)) {
      return false;
    }
    items[child] = two;
    items[parent] = one;
    return true;
  };
  const sink = (from: number) => {
    for (let at = from; ; ) {
      const [left, right] = [items[2 * at + 1], items[2 * at + 2]];
      const isRight = left !== undefined && right !== undefined && isBetter(right, left);
      const child = 2 * at + (isRight ? 2 : 1);
      if (!swapIfBetter(child, at)) {
        return;
      }
      at = child;
    }
  };
  return {
    push: (item) => {
      items.push(item);
      for (let at = items.length - 1; at > 0; ) {
        const parent = (at - 1) >> 1;
        if (!swapIfBetter(at, parent)) {
          return;
        }
        at = parent;
      }
    },
    pop: () => {
      const best = items[0];
      const last = items.pop();
      if (last !== undefined && items.length > 0) {
        items[0] = last;
        sink(0);
      }
      return best;
    },
  };
}
