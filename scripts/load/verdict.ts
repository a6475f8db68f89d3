/** What a measurement found, each beside what is asked; a miss makes the command fail. */
export interface Verdict {
  /** Prints a figure and what is asked of it. */
  check(what: string, figure: string, holds: boolean): void;
  /** 0: all was as asked. */
  exitCode(): number;
}

export function createVerdict(): Verdict {
  let misses = 0;
  return {
    check: (what, figure, holds) => {
      misses += holds ? 0 : 1;
      console.log(`${holds ? 'ok  ' : 'MISS'} ${what}: ${figure}`);
    },
    exitCode: () => (misses === 0 ? 0 : 1),
  };
}
