import { areOneGivenName } from './given-names.ts';
import { distanceOfSounds, NEAR, NEARER, type Sound } from './sound.ts';
import { type Facing, FIRST_SOUND, type Span, VOWELS_OF_ONE_SCRIPT } from './spans.ts';

/** Below this share of common sound two words have nothing in common; above the other all. */
const UNLIKE = 0.58;
const ALIKE = 0.94;
/** Keeps a single doubtful sound from deciding on a word of two. */
const SHORTNESS = 0.4;
/** What it takes off that words are written as one. */
const JOINING = 0.04;
/** Words that tell so much less than others are not those, written as one. */
const LEAST_SHARE = 0.55;
const INITIAL = 0.5;
/** Sounds nearer than this may be the same initial. */
const NEAR_INITIAL = 0.13;

/** How surely two words are the same by their sound, whatever scripts they are in. */
export function likenessBySound(a: Span, b: Span): number {
  if (a.spellings[0] === b.spellings[0]) {
    return 1;
  }
  if (a.initial || b.initial) {
    return a.joined || b.joined ? 0 : likenessOfInitials(a, b);
  }
  if (a.joined || b.joined) {
    return farApart(a, b) ? 0 : stretched(commonSound(a, b) - JOINING);
  }
  return areOneGivenName(a.spellings[0] ?? '', b.spellings[0] ?? '')
    ? 1
    : stretched(commonSound(a, b));
}

function stretched(share: number): number {
  return Math.min(1, Math.max(0, (share - UNLIKE) / (ALIKE - UNLIKE)));
}

function farApart({ whole }: Span, { whole: other }: Span): boolean {
  return Math.min(whole, other) < LEAST_SHARE * Math.max(whole, other);
}

/** H. may be Herbert or Герберт. */
function likenessOfInitials({ sounds: [a] }: Span, { sounds: [b] }: Span): number {
  return a && b && distanceOfSounds(a, b) < NEAR_INITIAL ? INITIAL : 0;
}

/**
 * 1 less the cost of the cheapest way to lay the sounds of one along those of the other, in
 * proportion to how much both tell; 0 where it is below UNLIKE.
 */
function commonSound(a: Span, b: Span): number {
  if (a.whole === 0 || b.whole === 0) {
    return 0;
  }
  const whole = (a.whole + b.whole) / 2 + SHORTNESS;
  const most = (1 - UNLIKE) * whole;
  if (strangeness(a, b) > most || strangeness(b, a) > most) {
    return 0;
  }
  return 1 - costOfLaying(a, b, most) / whole;
}

/** A cost that no way of laying undercuts, to leave out most pairs of words. */
function strangeness(a: Span, b: Span): number {
  let cost = 0;
  for (const { vowel, near, nearer, silence } of a.sounds) {
    if (!vowel && (nearer & b.nearer) === 0) {
      const far = (near & b.near) === 0 ? NEAR : NEARER;
      cost += silence < far ? silence : far;
    }
  }
  return cost;
}

/** Gives up, with more than `most`, as soon as no way costs less. */
function costOfLaying(a: Span, b: Span, most: number): number {
  const sameScript = a.script === b.script;
  const ofA = a.silences[facing(a, b)];
  const ofB = b.silences[facing(b, a)];
  const row = new Float64Array(ofB.length + 1);
  for (let j = 0; j < ofB.length; j += 1) {
    row[j + 1] = (row[j] ?? 0) + (ofB[j] ?? 0);
  }
  for (let i = 0; i < ofA.length; i += 1) {
    const sound = a.sounds[i];
    const silence = ofA[i] ?? 0;
    let diagonal = row[0] ?? 0;
    let left = diagonal + silence;
    let lowest = left;
    row[0] = left;
    for (let j = 0; j < ofB.length; j += 1) {
      const above = row[j + 1] ?? 0;
      const distance = distanceOf(sound, b.sounds[j], sameScript);
      const laid = diagonal + (i === 0 && j === 0 ? distance * FIRST_SOUND : distance);
      left = Math.min(laid, above + silence, left + (ofB[j] ?? 0));
      lowest = Math.min(lowest, left);
      row[j + 1] = left;
      diagonal = above;
    }
    if (lowest > most) {
      return lowest;
    }
  }
  return row[ofB.length] ?? 0;
}

function facing(a: Span, b: Span): Facing {
  if (a.script === b.script) {
    return 'SAME';
  }
  return b.script === 'ARABIC' ? 'ARABIC' : 'OTHER';
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
