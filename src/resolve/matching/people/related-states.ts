/** States that came to be another's continuation: people of the one go on in the other. */
const CONTINUED_AS: ReadonlyMap<string, string> = new Map([
  ['SUHH', 'RU'],
  ['YUCS', 'RS'],
  ['CSXX', 'RS'],
  ['CSHH', 'CZ'],
  ['DDDE', 'DE'],
  ['ZRCD', 'CD'],
  ['BUMM', 'MM'],
  ['TPTL', 'TL'],
  ['RHZW', 'ZW'],
  ['HVBF', 'BF'],
  ['DYBJ', 'BJ'],
  ['YDYE', 'YE'],
  ['VDVN', 'VN'],
  ['BYAA', 'BY'],
  ['GEHH', 'KI'],
  ['NHVU', 'VU'],
]);

/** Groups of states that came out of one: a name that is the same in full may go over. */
const FAMILIES: readonly (readonly string[])[] = [
  'RU AM AZ BY EE GE KG KZ LT LV MD TJ TM UA UZ'.split(' '),
  'RS BA HR ME MK SI XK'.split(' '),
  'CZ SK'.split(' '),
  'VN south-vietnam'.split(' '),
  'CN TW'.split(' '),
];
const FAMILY_OF: ReadonlyMap<string, number> = new Map(
  FAMILIES.flatMap((states, number) => states.map((state) => [state, number] as const)),
);

/** The state under which people of a state are compared. */
export function continuedState(state: string): string {
  return CONTINUED_AS.get(state) ?? state;
}

/** The states that came out of one with a state, and itself. */
export function familyOf(state: string): readonly string[] {
  return FAMILIES[FAMILY_OF.get(state) ?? -1] ?? [state];
}

export function areOfOneFamily(a: string, b: string): boolean {
  const family = FAMILY_OF.get(a);
  return family !== undefined && family === FAMILY_OF.get(b);
}
