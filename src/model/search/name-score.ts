import { bestLaying, type Laid, type Likeness } from './laying.ts';
import { type Span, spansOf } from './spans.ts';
import type { ReadWord } from './spelled-word.ts';
import { type Word, wordsOf } from './words.ts';

/** A name, or a text that may hold one, made ready to be compared. */
export interface ComparableName {
  readonly words: readonly Word[];
  readonly spans: readonly Span[];
  readonly weight: number;
}

export function comparableName(text: string, read?: ReadWord): ComparableName {
  const words = wordsOf(text, read);
  const weight = words.reduce((sum, word) => sum + word.weight, 0);
  return { words, spans: spansOf(words), weight };
}

/** How well a name answers to a text. */
export interface Answer {
  /** From 0 to 1: the share of the text that the name says, less what speaks against it. */
  readonly score: number;
  /** Whether no word of the text is without its like, but for those that a name may leave out. */
  readonly whole: boolean;
}

/** How much of a name may be left unsaid: the power of the share that was said. */
const UNSAID_POWER = 0.22;
/** What it takes off that words written as one are but one word of the name: لي نا in Leone. */
const ONE_OF_SEVERAL = 0.8;
/** What words that contradict each other take off, beyond being missed. */
const CONTRADICTION = 0.9;
/** How much less a word counts that the name may simply leave out: in its middle, at its end. */
const LEFT_OUT_INSIDE = 0.5;
const LEFT_OUT_AT_END = 0.7;
/** A name, or a text, of which so much was found was found as a whole. */
const NEARLY_ALL = 0.9;
/** How much a number or a generation that only one of two names has takes off, or another one. */
const WITHOUT_FIRST = 0.98;
const WITHOUT_NUMBER = 0.9;
const WITHOUT_GENERATION = 0.65;
const OTHERWISE = 0.4;

export function answerOf(text: ComparableName, name: ComparableName, by: Likeness): Answer {
  const laid = bestLaying(text.spans, name.spans, by);
  if (laid.length === 0 || text.weight === 0 || name.weight === 0) {
    return { score: 0, whole: false };
  }
  const agreement = agreementOfNumbers(text.words, name.words);
  const found = laid.reduce((sum, { text: { weight } }) => sum + weight, 0);
  const said = sayingOf(name, laid);
  return {
    score: weighUp(text, name, laid, said) * agreement,
    whole: agreement === 1 && (said.inFull || found >= NEARLY_ALL * text.weight),
  };
}

/** How much of the weight of a text and of a name was laid on the other. */
interface Saying {
  readonly ofText: number;
  readonly ofName: number;
  /** Whether several words say all of the name. */
  readonly inFull: boolean;
}

function sayingOf(name: ComparableName, laid: readonly Laid[]): Saying {
  let ofText = 0;
  let ofName = 0;
  for (const { text: a, name: b, likeness } of laid) {
    ofText += likeness * a.weight;
    ofName += likeness * b.weight;
  }
  return { ofText, ofName, inFull: laid.length > 1 && ofName >= NEARLY_ALL * name.weight };
}

function weighUp(
  text: ComparableName,
  name: ComparableName,
  laid: readonly Laid[],
  { ofText, ofName, inFull }: Saying,
): number {
  const missed = text.weight - ofText;
  const smaller = Math.min(text.weight, name.weight);
  const against = inFull ? 0 : Math.min(missed, name.weight - ofName) / smaller;
  const share = ofText / (ofText + missed * (inFull ? leftOut(text.words, laid) : 1));
  return (
    share *
    (ofName / name.weight) ** UNSAID_POWER *
    Math.max(0, 1 - CONTRADICTION * against) *
    (isOneOfSeveral(name, laid) ? ONE_OF_SEVERAL : 1)
  );
}

/** Whether all that was found is several words of the text in one word of a longer name. */
function isOneOfSeveral(name: ComparableName, [only, ...others]: readonly Laid[]): boolean {
  return (
    only !== undefined &&
    others.length === 0 &&
    only.text.parts.length > 1 &&
    only.text.parts[0]?.binds === false &&
    only.name.weight < NEARLY_ALL * name.weight
  );
}

/** Words beyond a name that is said in full are more likely second names than another person. */
function leftOut(text: readonly Word[], laid: readonly Laid[]): number {
  const last = text.findLastIndex(({ weight }) => weight >= 1);
  const endsAlike = laid.some(({ text: { from, until } }) => from <= last && last < until);
  return endsAlike ? LEFT_OUT_INSIDE : LEFT_OUT_AT_END;
}

/** Hassan II is not Hassan III; Hussein may be Hussein I. */
function agreementOfNumbers(text: readonly Word[], name: readonly Word[]): number {
  const [a, b] = [markOf(text, 'NUMBER'), markOf(name, 'NUMBER')];
  const alone = a + b === 1 ? WITHOUT_FIRST : WITHOUT_NUMBER;
  const [c, d] = [markOf(text, 'GENERATION'), markOf(name, 'GENERATION')];
  return agreement(a, b, alone) * agreement(c, d, WITHOUT_GENERATION);
}

function agreement(a: number, b: number, alone: number): number {
  if (a === b) {
    return 1;
  }
  return a === 0 || b === 0 ? alone : OTHERWISE;
}

function markOf(words: readonly Word[], role: Word['role']): number {
  return words.find((word) => word.role === role)?.value ?? 0;
}
