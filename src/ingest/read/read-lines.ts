/** Gives the 1-based line of an offset in a text. Newlines are counted once, when first asked. */
export function linesOf(text: string): (offset: number) => number {
  let newlines: readonly number[] | null = null;
  return (offset) => {
    newlines ??= newlinesIn(text);
    let low = 0;
    let high = newlines.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((newlines[middle] ?? 0) < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low + 1;
  };
}

function newlinesIn(text: string): readonly number[] {
  const offsets: number[] = [];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    offsets.push(at);
  }
  return offsets;
}
