/** Told of two actors whom a meeting ties, the one of smaller number first; once a meeting. */
export type OnPair = (a: number, b: number, meeting: number) => void;

/** The pairs of one meeting that the bits in `wanted` tie. */
export type PairsInMeeting = (meeting: number, wanted: number, visit: OnPair) => void;
