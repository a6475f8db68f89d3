import type { Seat, Tie } from './met.ts';

/**
 * How a seat is seated, as one number: whether it ties anybody, its side, and the side from which
 * it faces others; sides are one more than they are, and 0 is none. Two numbers side by side are
 * what a walk looks at for each pair of seats.
 */
const SITS = 1 << 30;
const SIDE_AT = 15;
/** More sides than a record has places for participants. */
const SIDES = 0x7fff;

/** Ties as bits, the stronger the greater: of several the greatest counts. */
export const TIE_BITS: Readonly<Record<Tie, number>> = { MET: 4, CO_PRESENT: 2, SAME_SIDE: 1 };

export function postureOf({ side, across, sits }: Seat): number {
  return (sits ? SITS : 0) | (((side ?? -1) + 1) << SIDE_AT) | ((across ?? -1) + 1);
}

/** The side of the table, from 0; null without one. */
export function sideOf(posture: number): number | null {
  const side = (posture >> SIDE_AT) & SIDES;
  return side === 0 ? null : side - 1;
}

export function tiesAnybody(posture: number): boolean {
  return (posture & SITS) !== 0;
}

/** Whether it faces anybody at all. */
export function faces(posture: number): boolean {
  return (posture & SIDES) !== 0;
}

/**
 * Whether it can tie by any of the wanted bits: who faces nobody can have met nobody, so that a hall
 * of two hundred need not be looked through.
 */
export function mayTie(posture: number, wanted: number): boolean {
  return tiesAnybody(posture) && (wanted !== TIE_BITS.MET || faces(posture));
}

/** The bit of what ties two seats that tie somebody: the rule of `tieOf` in `met.ts`. */
export function tieBit(one: number, two: number): number {
  const side = (one >> SIDE_AT) & SIDES;
  if (side !== 0 && side === ((two >> SIDE_AT) & SIDES)) {
    return TIE_BITS.SAME_SIDE;
  }
  const facing = one & SIDES;
  const faced = two & SIDES;
  return facing !== 0 && faced !== 0 && facing !== faced ? TIE_BITS.MET : TIE_BITS.CO_PRESENT;
}
