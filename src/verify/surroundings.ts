/** What was read before that later rules ask for. */
export interface Surroundings {
  /** What a place lies in, by its id: places and states. */
  readonly around: Map<string, readonly string[]>;
}

/** The id at the other end of a link. */
export function idOfEnd({ other }: { readonly other: string }): string {
  return other.slice(other.indexOf(':') + 1);
}
