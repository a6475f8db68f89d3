/** Why a load, its undoing or a rewriting ended, where it is not the input that is at fault. */
export type LoadErrorCode =
  | 'LOCK_LOST'
  | 'LOAD_UNFINISHED'
  | 'UNDO_UNFINISHED'
  | 'REWRITE_UNFINISHED'
  | 'TEMPORARY_FILE'
  | 'UNKNOWN_LOAD'
  | 'ALREADY_UNDONE';

/** A failure that whoever runs the loader can do something about; its message says what. */
export class LoadError extends Error {
  readonly code: LoadErrorCode;

  constructor(code: LoadErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
    this.code = code;
  }
}
