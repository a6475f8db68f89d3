import { setImmediate as turn } from 'node:timers/promises';
import { createSlice } from './slice.ts';

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
  const slice = createSlice(most, weightOf);
  let since = performance.now();
  for (const item of items) {
    const full = slice.add(item);
    if (full !== null) {
      yield full;
    }
    if (performance.now() - since > TURN_MS) {
      await turn();
      since = performance.now();
    }
  }
  const rest = slice.rest();
  if (rest.length > 0) {
    yield rest;
  }
}
