import type { FieldPath } from '../records.ts';
import { fieldsOf, type LocateField } from './read-json-locate.ts';
import { JsonNestingError, type JsonText, parseJson } from './read-json-parse.ts';
import { JsonSyntaxError } from './read-json-scan.ts';
import { linesOf } from './read-lines.ts';
import type { Tree } from './read-tree.ts';

/** Reads a file of JSON. What is no JSON gives a tree without a value and one problem. */
export function readJson(text: string): Tree {
  const lineAt = linesOf(text);
  try {
    const parsed = parseJson(text);
    const locate = fieldsOf(text);
    const lineOf = (path: FieldPath): number => lineAt(offsetIn(locate, parsed, path));
    return { value: parsed.value, problems: parsed.problems, lineOf, lineAt };
  } catch (error) {
    if (!(error instanceof JsonSyntaxError)) {
      throw error;
    }
    const { message, offset } = error;
    const isDeep = error instanceof JsonNestingError;
    const code = isDeep ? 'NESTING' : 'JSON_SYNTAX';
    const path = isDeep ? error.path : [];
    const problems = [{ code, message, path, offset }];
    return { value: undefined, problems, lineOf: () => lineAt(offset), lineAt };
  }
}

/** Starts at the record, so that a fault in the last of many records does not walk all of them. */
function offsetIn(locate: LocateField, { value, starts }: JsonText, path: FieldPath): number {
  const [collection, position] = path;
  const record = valueAt(valueAt(value, collection), position);
  const start = typeof record === 'object' && record !== null ? starts.get(record) : undefined;
  return start === undefined ? locate(0, path) : locate(start, path.slice(2));
}

function valueAt(value: unknown, key: string | number | undefined): unknown {
  return typeof value === 'object' && value !== null && key !== undefined
    ? Object.getOwnPropertyDescriptor(value, key)?.value
    : undefined;
}
