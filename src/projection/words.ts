/** Gives each distinct text a number from 0, in the order in which they come. */
export interface Words {
  /** -1 for null. */
  numberOf(text: string | null): number;
  readonly texts: readonly string[];
}

/** @param known texts that have their numbers already, in their order */
export function createWords(known: readonly string[] = []): Words {
  const numbers = new Map(known.map((text, at) => [text, at]));
  const texts: string[] = [...known];
  return {
    texts,
    numberOf: (text) => {
      if (text === null) {
        return -1;
      }
      const known = numbers.get(text);
      if (known !== undefined) {
        return known;
      }
      numbers.set(text, texts.length);
      return texts.push(text) - 1;
    },
  };
}
