/** Parts a walk into lists, each as full as `most` allows by the weight of what is in it. */
export function* inSlices<Item>(
  items: Iterable<Item>,
  most: number,
  weightOf: (item: Item) => number = () => 1,
): Generator<readonly Item[]> {
  let slice: Item[] = [];
  let weight = 0;
  for (const item of items) {
    const more = weightOf(item);
    if (slice.length > 0 && weight + more > most) {
      yield slice;
      slice = [];
      weight = 0;
    }
    slice.push(item);
    weight += more;
  }
  if (slice.length > 0) {
    yield slice;
  }
}
