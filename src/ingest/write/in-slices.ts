import { createSlice } from './slice.ts';

/** Parts a walk into lists, each as full as `most` allows by the weight of what is in it. */
export function* inSlices<Item>(
  items: Iterable<Item>,
  most: number,
  weightOf: (item: Item) => number = () => 1,
): Generator<readonly Item[]> {
  const slice = createSlice(most, weightOf);
  for (const item of items) {
    const full = slice.add(item);
    if (full !== null) {
      yield full;
    }
  }
  const rest = slice.rest();
  if (rest.length > 0) {
    yield rest;
  }
}
