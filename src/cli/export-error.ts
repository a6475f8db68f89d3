export type ExportErrorCode = 'FOLDER_NOT_EMPTY' | 'UNWRITABLE';

/** What an export is to be written to does not take it; the message says why. */
export class ExportError extends Error {
  readonly code: ExportErrorCode;

  constructor(code: ExportErrorCode, message: string) {
    super(message);
    this.name = new.target.name;
    this.code = code;
  }
}

/** @param reason what stands in the way: `it is a folder` */
export function unwritable(path: string, reason: string): ExportError {
  const message = `${path} must be such that it can be written, but: ${reason}.`;
  return new ExportError('UNWRITABLE', message);
}

/** Runs what writes to `path`; what the system refuses, as on a full disk, is told as that. */
export async function writing<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw isOfSystem(error) ? unwritable(path, error.message) : error;
  }
}

/** What calls of the operating system end in, and nothing else does. */
function isOfSystem(error: unknown): error is Error {
  return error instanceof Error && 'syscall' in error;
}
