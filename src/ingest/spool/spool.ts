import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LoadError } from '../load-error.ts';

/** Texts that need not be in memory: each is found again by the number that it was given. */
export interface Spool {
  /** @throws LoadError where the disk of temporary files is full. */
  put(text: string): number;
  /** @throws RangeError for a number that was not given. */
  textOf(number: number): string;
  /** Nothing can be put or found afterwards. */
  close(): void;
}

/** What is not yet in the file; a small load never needs one. */
const PENDING_BYTES = 1_048_576;
/** Read at once where texts are asked for in their order, as they mostly are. */
const BLOCK_BYTES = 32_768;

/** A spool in a temporary file that goes with the process, however that ends. */
export function createSpool(): Spool {
  const offsets = growingNumbers();
  const pending = Buffer.allocUnsafe(PENDING_BYTES);
  const block = Buffer.allocUnsafe(BLOCK_BYTES);
  let file: number | null = null;
  let [written, held] = [0, 0];
  let [blockAt, blockLength] = [0, 0];
  const append = (bytes: Uint8Array) => {
    try {
      file ??= openUnseen();
      for (let at = 0; at < bytes.length; ) {
        at += writeSync(file, bytes, at, bytes.length - at, written + at);
      }
    } catch (error) {
      throw noRoom(error);
    }
    written += bytes.length;
  };
  const flush = () => {
    append(pending.subarray(0, held));
    held = 0;
  };
  const readBlock = (from: number) => {
    blockLength = file === null ? 0 : readSync(file, block, 0, BLOCK_BYTES, from);
    blockAt = from;
  };
  const bytesAt = (from: number, until: number): Buffer => {
    if (from >= written) {
      return pending.subarray(from - written, until - written);
    }
    if (from < blockAt || until > blockAt + blockLength) {
      if (until - from > BLOCK_BYTES || file === null) {
        const large = Buffer.allocUnsafe(until - from);
        readSync(file ?? -1, large, 0, large.length, from);
        return large;
      }
      readBlock(from);
    }
    return block.subarray(from - blockAt, until - blockAt);
  };
  return {
    put: (text) => {
      offsets.push(written + held);
      const bytes = Buffer.byteLength(text);
      if (held + bytes > PENDING_BYTES) {
        flush();
      }
      if (bytes > PENDING_BYTES) {
        append(Buffer.from(text));
      } else {
        held += pending.write(text, held);
      }
      return offsets.length() - 1;
    },
    textOf: (number) => {
      const from = offsets.at(number);
      const until = number + 1 < offsets.length() ? offsets.at(number + 1) : written + held;
      return bytesAt(from, until).toString();
    },
    close: () => {
      if (file !== null) {
        closeSync(file);
        file = null;
      }
    },
  };
}

/** Taken out of its folder at once: the system drops it with the last who has it open. */
function openUnseen(): number {
  const folder = mkdtempSync(join(tmpdir(), 'liqa-load-'));
  try {
    return openSync(join(folder, 'records'), 'wx+', 0o600);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** All is put before anything is written to a graph. */
function noRoom(error: unknown): LoadError {
  const reason = error instanceof Error ? error.message : String(error);
  return new LoadError(
    'TEMPORARY_FILE',
    `What is read must be kept in a temporary file in ${tmpdir()}, but: ${reason}.\n` +
      'Make room there, or name another folder in TMPDIR. Nothing was written to the graph.',
  );
}

const FIRST_CAPACITY = 1_024;

function growingNumbers() {
  let numbers = new Float64Array(FIRST_CAPACITY);
  let length = 0;
  return {
    length: () => length,
    push: (number: number) => {
      if (length === numbers.length) {
        const larger = new Float64Array(2 * length);
        larger.set(numbers);
        numbers = larger;
      }
      numbers[length] = number;
      length += 1;
    },
    at: (index: number): number => {
      const number = index < length ? numbers[index] : undefined;
      if (number === undefined) {
        throw new RangeError(`There is no text of the number ${index}.`);
      }
      return number;
    },
  };
}
