import { BadInputError } from '../errors.ts';

/** Opaque to callers: which order it belongs to, and the key of the row in it. */
export function encodeCursor(order: string, key: string): string {
  return Buffer.from(JSON.stringify([order, key])).toString('base64url');
}

/** @throws BadInputError for a text that no cursor of this order can be. */
export function decodeCursor(argument: string, order: string, cursor: string): string {
  const parts = partsOf(cursor);
  if (parts === null || parts.order !== order) {
    throw new BadInputError(argument, `a cursor of the order ${order}`, cursor);
  }
  return parts.key;
}

/** @throws BadInputError for a text that no cursor can be, of whatever order. */
export function checkCursor(argument: string, cursor: string): void {
  if (partsOf(cursor) === null) {
    throw new BadInputError(argument, 'a cursor', cursor);
  }
}

function partsOf(cursor: string): { readonly order: string; readonly key: string } | null {
  const [order, key] = listOf(cursor);
  // Decoding skips what is no base64, so only the text that would be written again counts.
  return typeof order === 'string' && typeof key === 'string' && encodeCursor(order, key) === cursor
    ? { order, key }
    : null;
}

function listOf(cursor: string): readonly unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(parts) ? parts : [];
  } catch {
    return [];
  }
}
