import type { FieldPath } from '../records.ts';
import { visibleText } from '../visible-text.ts';

const MOST_SHOWN = 80;

export function isAbsent(value: unknown): boolean {
  return value === undefined || value === null;
}

/** The value at a path, looking only at what the record itself holds. */
export function valueAt(value: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null
        ? Object.getOwnPropertyDescriptor(inner, key)?.value
        : undefined,
    value,
  );
}

/** A value for a message, in one short line without characters that nobody sees. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) {
    return 'a list';
  }
  if (typeof value === 'object' && value !== null) {
    return `a mapping of ${Object.keys(value).slice(0, 5).join(', ').slice(0, MOST_SHOWN)}`;
  }
  const text = String(value);
  const short = text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
  return visibleText(short);
}
