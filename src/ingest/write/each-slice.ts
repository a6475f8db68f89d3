import { setImmediate as turn } from 'node:timers/promises';

/** How long others wait for their turn while a slice is filled, in milliseconds. */
const TURN_MS = 5;

export interface Slicing<Item> {
  readonly most: number;
  readonly weightOf: (item: Item) => number;
}

/**
 * Parts a walk into lists, each as full as `most` allows by the weight of what is in it, and does
 * the work on one after the other. The next list is filled while the work on the one before waits
 * for the database, so that both are busy.
 *
 * @throws what the walk or the work throws, once nothing of it goes on.
 */
export async function eachSlice<Item>(
  items: Iterable<Item>,
  slicing: Slicing<Item>,
  work: (slice: readonly Item[]) => Promise<void>,
): Promise<void> {
  const slices = filled(items, slicing);
  for (let ahead = slices.next(); ; ) {
    const { value, done } = await ahead;
    if (done === true) {
      return;
    }
    const working = work(value);
    ahead = slices.next();
    try {
      await working;
    } catch (error) {
      await ahead.catch(() => undefined);
      throw error;
    }
  }
}

async function* filled<Item>(
  items: Iterable<Item>,
  { most, weightOf }: Slicing<Item>,
): AsyncGenerator<readonly Item[], undefined> {
  let slice: Item[] = [];
  let weight = 0;
  let since = performance.now();
  for (const item of items) {
    const more = weightOf(item);
    if (slice.length > 0 && weight + more > most) {
      yield slice;
      slice = [];
      weight = 0;
    }
    slice.push(item);
    weight += more;
    if (performance.now() - since > TURN_MS) {
      await turn();
      since = performance.now();
    }
  }
  if (slice.length > 0) {
    yield slice;
  }
}
