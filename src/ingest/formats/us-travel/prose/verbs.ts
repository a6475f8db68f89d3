/** What a verb says of the people named with it. */
export type VerbSense =
  /** They were met, as its object or behind a preposition. */
  | 'met'
  /** An event was attended: who is named "with" it was there, Americans at the traveller's side. */
  | 'attended'
  /** Its object is at the traveller's side, unless a foreigner. */
  | 'joined'
  /** Its object is at the traveller's side; whom they met stands behind "with". */
  | 'accompanied'
  /** The people named were not met. */
  | 'apart'
  /** Any other verb: only "with" counts. */
  | 'other';

const SENSES: readonly (readonly [VerbSense, RegExp])[] = [
  ['accompanied', /^acc?o+mp[a-z]*ied$/],
  ['joined', /^(?:joined|supported|assisted|represented)$/],
  [
    'met',
    /^(?:met|meet|meets|briefed|greeted|welcomed|consulted|conferred|conversed|discussed|negotiated|talked|spoke|reviewed|saw|received|called|dined|lunched|visited|interviewed|entertained|held|had|exchanged|signed|presented|delivered|conveyed|paid|hosted|gave|briefing)$/,
  ],
  [
    'attended',
    /^(?:attended|attends|participated|co-hosted|co-chaired|chaired|witnessed|opened|launched|took)$/,
  ],
  [
    'apart',
    /^(?:traveled|travelled|flew|returned|arrived|left|departed|repaid|rode|sailed|was|were|stopped)$/,
  ],
];
const IRREGULAR =
  /^(?:met|meet|meets|held|had|made|gave|took|laid|spoke|went|led|left|paid|flew|saw|sent|rode|ran|began|was|were|attends|co-led|swam|hunted|read|wrote|broke|cut|drove|came|returns)$/;
/** Words in -ed that stand before nouns. */
const NOT_VERBS =
  /^(?:united|allied|armed|armored|unarmed|advanced|combined|red|retired|so-called|related|continued)$/;

/** Whether a word can be the verb of a clause. */
export function isVerb(word: string, begins: boolean): boolean {
  const small = word.toLowerCase();
  if (!begins && small !== word) return false;
  if (NOT_VERBS.test(small)) return begins && small === 'continued';
  return IRREGULAR.test(small) || /^[a-z]+(?:-[a-z]+)?ed$/.test(small);
}

/** Whether the verb stands with a capital in the middle of a line, behind "U.S." that ended a sentence. */
export function isOpening(word: string): boolean {
  return /^\p{Lu}/u.test(word) && senseOf(word) !== 'other';
}

export function senseOf(verb: string | null): VerbSense {
  if (verb === null) return 'other';
  const small = verb.toLowerCase();
  return SENSES.find(([, words]) => words.test(small))?.[0] ?? 'other';
}

/** Whether people are the verb's direct object: "met X", "briefed X", but not "discussed X". */
export function takesPeople(verb: string): boolean {
  return /^(?:met|meet|meets|briefed|greeted|welcomed|consulted|saw|visited|interviewed|entertained|received|hosted)$/i.test(
    verb,
  );
}
