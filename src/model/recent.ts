/** Remembers what was made last, and forgets what was not asked for in a long time. */
export interface Recent<Key, Value> {
  /** What is remembered of a key, else made now. */
  of(key: Key): Value;
}

/**
 * A bounded memory in two generations: cheaper than a list in order of use, and nearly as good. It
 * holds at most twice as many values as it is given.
 */
export function recent<Key, Value>(most: number, make: (key: Key) => Value): Recent<Key, Value> {
  let young = new Map<Key, Value>();
  let old = new Map<Key, Value>();
  return {
    of: (key) => {
      const known = young.get(key);
      if (known !== undefined) {
        return known;
      }
      const before = old.get(key);
      const value = before === undefined ? make(key) : before;
      if (young.size >= most) {
        old = young;
        young = new Map();
      }
      young.set(key, value);
      return value;
    },
  };
}
