import { distanceOfSounds, type Facing, type Sound, VOWELS_OF_ONE_SCRIPT } from './sound.ts';
import type { Span } from './spans.ts';

/** How much more the first sound counts: the beginnings of names are the least often confused. */
const FIRST_SOUND = 1.3;
/** How much more a vowel counts with which a word ends: Hassan is not Hasana. */
const LAST_VOWEL = 1.4;

/**
 * The cost of the cheapest way to lay the sounds of one word along those of another: each sound on
 * one that it resembles, or on nothing. More than `most`, whatever it is, where every way costs more.
 */
export function costOfLaying(a: Span, b: Span, most: number): number {
  const silences = silencesOf(a.sounds, facing(a, b));
  const row = new Float64Array(b.sounds.length + 1);
  const ofB = silencesOf(b.sounds, facing(b, a));
  for (let at = 0; at < ofB.length; at += 1) {
    row[at + 1] = (row[at] ?? 0) + (ofB[at] ?? 0);
  }
  for (let at = 0; at < silences.length; at += 1) {
    const lowest = layNext(row, a, at, silences[at] ?? 0, b, ofB);
    if (lowest > most) {
      return lowest;
    }
  }
  return row.at(-1) ?? 0;
}

/** Lays one more sound of `a` on `b`, changing the row; gives the least cost so far. */
function layNext(
  row: Float64Array,
  a: Span,
  at: number,
  silence: number,
  b: Span,
  ofB: Float64Array,
): number {
  const sound = a.sounds[at];
  const sameScript = a.script === b.script;
  let diagonal = row[0] ?? 0;
  let left = diagonal + silence;
  let lowest = left;
  row[0] = left;
  for (let on = 0; on < ofB.length; on += 1) {
    const above = row[on + 1] ?? 0;
    const distance = distanceOf(sound, b.sounds[on], sameScript);
    const laid = diagonal + (at === 0 && on === 0 ? distance * FIRST_SOUND : distance);
    left = Math.min(laid, above + silence, left + (ofB[on] ?? 0));
    lowest = Math.min(lowest, left);
    row[on + 1] = left;
    diagonal = above;
  }
  return lowest;
}

/** What each sound costs where nothing stands in its place. */
function silencesOf(sounds: readonly Sound[], face: Facing): Float64Array {
  const silences = new Float64Array(sounds.length);
  for (let at = 0; at < silences.length; at += 1) {
    const sound = sounds[at];
    silences[at] = sound ? silenceOf(sound, at, silences.length - 1, face) : 0;
  }
  return silences;
}

function silenceOf({ vowel, silence }: Sound, at: number, last: number, face: Facing): number {
  if (!vowel) {
    return at === 0 ? silence[face] * FIRST_SOUND : silence[face];
  }
  // Arabic too writes the vowels with which a word begins or ends.
  const written = Math.max(silence[face], silence.OTHER);
  if (at === last) {
    return written * LAST_VOWEL;
  }
  return at === 0 ? written : silence[face];
}

function distanceOf(a: Sound | undefined, b: Sound | undefined, sameScript: boolean): number {
  if (a === undefined || b === undefined) {
    return 1;
  }
  if (a === b || a.id === b.id) {
    return 0;
  }
  const distance = distanceOfSounds(a, b);
  return a.vowel && b.vowel && sameScript ? distance * VOWELS_OF_ONE_SCRIPT : distance;
}

function facing(a: Span, b: Span): Facing {
  if (a.script === b.script) {
    return 'SAME';
  }
  return b.script === 'ARABIC' ? 'ARABIC' : 'OTHER';
}
