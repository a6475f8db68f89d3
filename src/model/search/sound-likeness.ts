import { givenNameOf } from './given-names.ts';
import type { Likeness } from './laying.ts';
import { distanceOfSounds, NEAR, NEARER } from './sound.ts';
import { costOfLaying } from './sound-cost.ts';
import type { Span } from './spans.ts';
import type { SpelledWord } from './spelled-word.ts';

/** Below this share of common sound two words have nothing in common; above the other all. */
const UNLIKE = 0.66;
const ALIKE = 0.94;
/** Keeps a single doubtful sound from deciding on a word of two. */
const SHORTNESS = 0.4;
/** What it takes off that words are written as one. */
const JOINING = 0.07;
/** Words that tell so much less than others are not those, written as one. */
const LEAST_SHARE = 0.55;
const INITIAL = 0.5;
/** Sounds nearer than this may be the same initial. */
const NEAR_INITIAL = 0.13;

/**
 * How surely two words are the same by their sound, whatever scripts they are in. Names share many
 * words, so what was found of two is remembered: it lives for one search.
 */
export function likenessBySound(): Likeness {
  const remembered = new Map<Span, Map<SpelledWord, number>>();
  return (a, b) => {
    const [word] = b.parts;
    if (word === undefined || isJoined(a) || isJoined(b) || a.initial || b.initial) {
      return likenessOfSpans(a, b);
    }
    const ofText = remembered.get(a) ?? new Map<SpelledWord, number>();
    remembered.set(a, ofText);
    const likeness = ofText.get(word) ?? likenessOfSpans(a, b);
    ofText.set(word, likeness);
    return likeness;
  };
}

function likenessOfSpans(a: Span, b: Span): number {
  if (a.spellings[0] === b.spellings[0]) {
    return 1;
  }
  if (isJoined(a) || isJoined(b)) {
    return likenessOfJoined(a, b);
  }
  if (a.initial || b.initial) {
    return likenessOfInitials(a, b);
  }
  return areOneGivenName(a, b) ? 1 : stretched(commonSound(a, b));
}

function likenessOfJoined(a: Span, b: Span): number {
  if (a.initial || b.initial || farApart(a, b)) {
    return 0;
  }
  const joining = a.parts[0]?.binds || b.parts[0]?.binds ? 0 : JOINING;
  return stretched(commonSound(a, b) - joining);
}

function areOneGivenName(a: Span, b: Span): boolean {
  const name = givenNameOf(a.spellings[0] ?? '');
  return name !== null && name === givenNameOf(b.spellings[0] ?? '');
}

function isJoined({ parts }: Span): boolean {
  return parts.length > 1;
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
      cost += Math.min(silence.OTHER, (near & b.near) === 0 ? NEAR : NEARER);
    }
  }
  return cost;
}
