import { fieldOfPath } from '../check/record-fields.ts';
import type { Fault } from '../records.ts';
import { sentence } from '../visible-text.ts';
import type { Tree } from './read-tree.ts';

/** An error that concerns a file, or a line of it, as a whole. */
export function faultOfFile(file: string, line: number, code: string, message: string): Fault {
  return { level: 'error', file, line, field: '', code, message: sentence(file, message) };
}

/** What was wrong with the text of a file before its records were looked at. */
export function faultsOfTree(file: string, tree: Tree): readonly Fault[] {
  return tree.problems.map(({ code, message, path, offset }) => {
    const field = fieldOfPath('', path);
    const line = tree.lineAt(offset);
    return {
      level: 'error',
      file,
      line,
      field,
      code,
      message: sentence(field || file, message),
    };
  });
}
