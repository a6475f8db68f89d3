import { isWord, type Token } from './tokens.ts';
import { isOpening, isVerb } from './verbs.ts';

/** A stretch of text with one verb, or none where a noun stands alone ("Audience with …"). */
export interface Clause {
  /** What stands before the verb: a subject, "In Prague", "At the invitation of …". */
  readonly lead: readonly Token[];
  readonly verb: Token | null;
  /** What follows the verb; all of the clause, where it has none. */
  readonly rest: readonly Token[];
  /** It goes on behind a semicolon or a comma, and is no sentence of its own. */
  readonly continues: boolean;
}

const ADVERB =
  /^(?:also|later|then|afterwards?|subsequently|privately|briefly|separately|informally|again|he|she|they|jointly|previously|officially|earlier|once|who|personally)$/i;

/** Splits a text into clauses: at full stops and semicolons, and where a further verb begins. */
export function clausesOf(tokens: readonly Token[]): readonly Clause[] {
  return stretchesOf(tokens).flatMap(({ run, continues }) => splitAtVerbs(run, continues));
}

interface Stretch {
  readonly run: readonly Token[];
  readonly continues: boolean;
}

function stretchesOf(tokens: readonly Token[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let run: Token[] = [];
  let continues = false;
  for (const token of tokens) {
    if (!token.ends) {
      run.push(token);
      continue;
    }
    if (run.length > 0) stretches.push({ run, continues });
    continues = token.text === ';';
    run = [];
  }
  if (run.length > 0) stretches.push({ run, continues });
  return stretches;
}

function splitAtVerbs(run: readonly Token[], continues: boolean): readonly Clause[] {
  const verbs = [...run.keys()].filter((at) => beginsClause(run, at));
  const first = verbs[0];
  if (first === undefined) return [{ lead: [], verb: null, rest: run, continues }];
  const clauses: Clause[] = [];
  if (!isLead(run.slice(0, first))) {
    clauses.push({ lead: [], verb: null, rest: run.slice(0, first), continues });
  }
  for (const [nth, at] of verbs.entries()) {
    clauses.push({
      lead: nth === 0 ? run.slice(0, at) : [],
      verb: run[at] ?? null,
      rest: run.slice(at + 1, verbs[nth + 1] ?? run.length),
      continues: continues || nth > 0,
    });
  }
  return clauses;
}

/** What stands before the first verb is a clause of its own only if somebody is met in it. */
function isLead(before: readonly Token[]): boolean {
  return !before.some(({ text }, at) => at > 0 && text === 'with');
}

/** At the beginning, behind a comma, "and" or an adverb, and behind an abbreviation that ended a sentence. */
function beginsClause(run: readonly Token[], at: number): boolean {
  const word = run[at];
  if (word === undefined || !isWord(word)) return false;
  const before = run[at - 1]?.text;
  if (before === undefined) return isVerb(word.text, true);
  if (/\.$/.test(before) && isOpening(word.text)) return true;
  if (word.text === 'met') return true;
  if (!isVerb(word.text, at === 1 && ADVERB.test(before))) return false;
  return /^(?:,|and|but|–|-|\))$/.test(before) || ADVERB.test(before);
}
