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
  const fields = value as Readonly<Record<string, unknown>>;
  let text = '';
  for (const key of Object.keys(fields).sort()) {
    const part = fields[key];
    if (part !== undefined) {
      text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(part)}`;
    }
  }
  return `{${text}}`;
}

/** 128 bits of SHA-256: enough that two contents of one graph never share it. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22);
}
