/** What a global ID names: a type of the schema, which is a label of the graph, and an id. */
export interface GlobalId {
  readonly type: string;
  readonly id: string;
}

/** Base64 of `Person:vladimir-putin`, as the Relay plugin makes them. */
export function globalIdOf({ type, id }: GlobalId): string {
  return Buffer.from(`${type}:${id}`).toString('base64');
}

/** Null for a text that no global ID can be. */
export function parseGlobalId(text: string): GlobalId | null {
  const decoded = Buffer.from(text, 'base64').toString();
  const colon = decoded.indexOf(':');
  const parsed = { type: decoded.slice(0, colon), id: decoded.slice(colon + 1) };
  // Node skips what is no base64, so only the text that would be written again counts.
  return colon > 0 && parsed.id !== '' && globalIdOf(parsed) === text ? parsed : null;
}
