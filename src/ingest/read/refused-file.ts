/** Thrown where a file as a whole is of no use; the message is the rest of a sentence about it. */
export class RefusedFileError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'RefusedFileError';
    this.code = code;
  }
}
