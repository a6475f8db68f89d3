import { distanceOfSounds, type Facing, type Sound, VOWELS_OF_ONE_SCRIPT } from './sound.ts';
import type { Span } from './spans.ts';

/** How much more the first sound counts: the beginnings of names are the least often confused. */
const FIRST_SOUND = 1.3;

/**
 * The cost of the cheapest way to lay the sounds of one word along those of another: each sound on
 * one that it resembles, or on nothing. More than `most`, whatever it is, where every way costs more.
 */
export function costOfLaying(a: Span, b: Span, most: number): number {
  const [face, otherFace] = [facing(a, b), facing(b, a)];
  const row = rowOfNothing(b.sounds, otherFace);
  let first = true;
  for (const sound of a.sounds) {
    const lowest = layNext(row, sound, first, b.sounds, face, otherFace);
    if (lowest > most) {
      return lowest;
    }
    first = false;
  }
  return row.at(-1) ?? 0;
}

/** What it costs to lay none of one word's sounds on the first of the other. */
function rowOfNothing(sounds: readonly Sound[], face: Facing): Float64Array {
  const row = new Float64Array(sounds.length + 1);
  for (let at = 0; at < sounds.length; at += 1) {
    row[at + 1] = (row[at] ?? 0) + silenceOf(sounds[at], at === 0, face);
  }
  return row;
}

/** Lays one more sound, changing the row; gives the least cost so far. */
function layNext(
  row: Float64Array,
  sound: Sound,
  first: boolean,
  others: readonly Sound[],
  face: Facing,
  otherFace: Facing,
): number {
  const silence = silenceOf(sound, first, face);
  let diagonal = row[0] ?? 0;
  let left = diagonal + silence;
  let lowest = left;
  row[0] = left;
  for (let at = 0; at < others.length; at += 1) {
    const above = row[at + 1] ?? 0;
    const other = others[at];
    const distance = distanceOf(sound, other, face) * (first && at === 0 ? FIRST_SOUND : 1);
    const silent = left + silenceOf(other, at === 0, otherFace);
    left = Math.min(diagonal + distance, above + silence, silent);
    lowest = Math.min(lowest, left);
    row[at + 1] = left;
    diagonal = above;
  }
  return lowest;
}

function silenceOf(sound: Sound | undefined, first: boolean, face: Facing): number {
  if (sound === undefined) {
    return 0;
  }
  const silence = sound.silence[face];
  return first && !sound.vowel ? silence * FIRST_SOUND : silence;
}

function distanceOf(a: Sound, b: Sound | undefined, face: Facing): number {
  if (b === undefined) {
    return 1;
  }
  if (a === b || a.id === b.id) {
    return 0;
  }
  const distance = distanceOfSounds(a, b);
  return a.vowel && b.vowel && face === 'SAME' ? distance * VOWELS_OF_ONE_SCRIPT : distance;
}

function facing(a: Span, b: Span): Facing {
  if (a.script === b.script) {
    return 'SAME';
  }
  return b.script === 'ARABIC' ? 'ARABIC' : 'OTHER';
}
