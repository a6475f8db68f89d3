/**
 * The same text, by itself in memory: a part of a longer one keeps all of that alive, and an id
 * that was cut out of a line its whole line.
 */
export function ownText(text: string): string {
  return Buffer.from(text).toString();
}
