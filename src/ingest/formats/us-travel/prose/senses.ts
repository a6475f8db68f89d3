import type { MeetingKind } from '../../../../model/stated.ts';
import type { VerbSense } from './verbs.ts';

const KINDS: readonly (readonly [MeetingKind, RegExp])[] = [
  ['CALL', /\b(?:telephone|telephoned|phone|phoned|by phone|video ?conference)\b/],
  ['SUMMIT', /(?<!pre-)\bsummit\b/],
  ['RECEPTION', /\b(?:lunch|luncheon|dinner|banquet|breakfast|brunch|reception)\b/],
];

/** The kind of meeting that a clause tells by its words. */
export function kindOf(words: string, verb: string | null, sense: VerbSense): MeetingKind {
  if (verb !== null && /^signed$/i.test(verb)) return 'SIGNING';
  // Who "met" or "discussed a summit" did not thereby hold one.
  if (sense === 'met' && !/^(?:held|had|hosted|gave)$/i.test(verb ?? '')) {
    return /\b(?:by (?:tele)?phone|phoned|telephoned)\b/.test(words) ? 'CALL' : 'TALKS';
  }
  // "Briefed X on the summit" and "met X after the summit" are talks about or beside one.
  const own = words.replace(
    /\b(?:on|after|before|during|following|at|for|while attending) (?:the|a|an) .*$/,
    '',
  );
  return KINDS.find(([, told]) => told.test(own))?.[0] ?? 'TALKS';
}

/** Whether Americans named with the verb are on the traveller's side, and not whom it met. */
export function isAmericanSide(sense: VerbSense, verb: string | null): boolean {
  return sense !== 'met' || /^visited$/i.test(verb ?? '');
}
