/** What fits into one list, by the weight of what is in it. */
export interface Slice<Item> {
  /** Puts an item into the list; gives back the list before it where that has become full. */
  add(item: Item): readonly Item[] | null;
  /** What no further item has made full. */
  rest(): readonly Item[];
}

/** One item may weigh more than all: it is alone in its list. */
export function createSlice<Item>(most: number, weightOf: (item: Item) => number): Slice<Item> {
  let slice: Item[] = [];
  let weight = 0;
  return {
    add: (item) => {
      const more = weightOf(item);
      const full = slice.length > 0 && weight + more > most ? slice : null;
      if (full !== null) {
        slice = [];
        weight = 0;
      }
      slice.push(item);
      weight += more;
      return full;
    },
    rest: () => slice,
  };
}
