import { postureOf } from './posture.ts';
import type { ActorKey, ViewParticipation } from './view.ts';

/**
 * A seat as one text, so that a meeting tells all of its seats without a hop to anybody: the posture,
 * who fills it (nothing where nobody is named) and on whose behalf, with line feeds between, which
 * no id has.
 */
export function seatText(
  seat: Pick<ViewParticipation, 'person' | 'side' | 'across' | 'sits' | 'for'>,
): string {
  return [postureOf(seat), seat.person ?? '', ...seat.for].join('\n');
}

export interface TextSeat {
  readonly posture: number;
  /** Null where nobody is named. */
  readonly person: string | null;
  readonly behalf: readonly ActorKey[];
}

/** Reads what `seatText` has written. */
export function parseSeat(text: string): TextSeat {
  const [posture = '', person = '', ...behalf] = text.split('\n');
  return { posture: Number(posture), person: person || null, behalf: behalf as ActorKey[] };
}
