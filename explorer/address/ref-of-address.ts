/** The reference that a part of an address spells: the router leaves `%2F` as it is. */
export function refOfAddress(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // A lone `%`, which somebody typed: it stands for itself.
    return part;
  }
}
