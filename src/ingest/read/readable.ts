import type { ReadBatch } from '../records.ts';
import { faultOfFile } from './read-faults.ts';
import { RefusedFileError } from './refused-file.ts';

/** A file that the system does not let us read, or that is no use, is a fault like any other. */
export async function* readable(
  file: string,
  batches: AsyncIterable<ReadBatch>,
): AsyncIterable<ReadBatch> {
  try {
    yield* batches;
  } catch (error) {
    const problem = problemOf(error);
    if (problem === null) {
      throw error;
    }
    const fault = faultOfFile(file, 1, problem.code, problem.message);
    yield { header: null, records: [], faults: [fault] };
  }
}

function problemOf(error: unknown): { readonly code: string; readonly message: string } | null {
  if (error instanceof RefusedFileError) {
    return error;
  }
  return error instanceof Error && 'syscall' in error
    ? { code: 'UNREADABLE', message: `must be readable, but: ${error.message}` }
    : null;
}
