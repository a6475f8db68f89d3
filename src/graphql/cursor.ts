import { BadInputError } from '../errors.ts';

/** Opaque to callers: which order it belongs to, and the key of the row in it. */
export function encodeCursor(order: string, key: string): string {
  return Buffer.from(JSON.stringify([order, key])).toString('base64url');
}

/** @throws BadInputError for a text that no cursor of this order can be. */
export function decodeCursor(argument: string, order: string, cursor: string): string {
  const [name, key, ...rest] = partsOf(cursor);
  // Decoding skips what is no base64, so only the text that would be written again counts.
  if (typeof key !== 'string' || rest.length > 0 || encodeCursor(order, key) !== cursor) {
    const rule = name === order ? 'a cursor' : `a cursor of the order ${order}`;
    throw new BadInputError(argument, rule, cursor);
  }
  return key;
}

function partsOf(cursor: string): readonly unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(parts) ? parts : [];
  } catch {
    return [];
  }
}
