import { createHash } from 'node:crypto';

/**
 * JSON with the keys of every object in one order, so that equal data is equal text. By hand, since
 * a replacer of `JSON.stringify` takes five times as long, and every record of a load comes by here.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) {
    return `[${value.map((one: unknown) => (one === undefined ? 'null' : canonicalJson(one))).join(',')}]`;
  }
  if (value === null || typeof value !== 'object') {
    return JSON.stringify(value);
  }
  let text = '';
  for (const [key, part] of Object.entries(value).sort(byKey)) {
    if (part !== undefined) {
      text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(part)}`;
    }
  }
  return `{${text}}`;
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

/** 128 bits of SHA-256: enough that two contents of one graph never share it. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22);
}
