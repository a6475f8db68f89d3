/** What was read before that later rules ask for. */
export interface Surroundings {
  /** What a place lies in, by its id: places and states. */
  readonly around: Map<string, readonly string[]>;
  /** The parts of a meeting, by its id, with whom their accounts list. */
  readonly parts: Map<string, readonly ListingMeeting[]>;
  /** People whom no account of the meeting itself lists: accounts of its parts may. */
  readonly unlisted: { readonly meeting: string; readonly person: string }[];
}

export interface ListingMeeting {
  readonly id: string;
  readonly listed: ReadonlySet<string>;
}

/** The id at the other end of a link. */
export function idOfEnd({ other }: { readonly other: string }): string {
  return other.slice(other.indexOf(':') + 1);
}
