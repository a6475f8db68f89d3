/** Where a command says what it does. A test gives one that collects the lines. */
export interface Io {
  /** Results, one line each, to standard output. */
  readonly out: (line: string) => void;
  /** Faults and their cures, to standard error. */
  readonly err: (line: string) => void;
  /** Whether a person watches, so that a spinner or a progress bar makes sense. */
  readonly interactive: boolean;
}

/** The terminal, or the files that the output goes to. */
export const processIo: Io = {
  out: (line) => void process.stdout.write(`${line}\n`),
  err: (line) => void process.stderr.write(`${line}\n`),
  interactive: process.stdout.isTTY === true && process.stderr.isTTY === true,
};
