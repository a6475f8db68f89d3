import fc from 'fast-check';

const DAY_MS = 86_400_000;

/**
 * Days that tell all generated dates apart: those of two months and some around them, and some at
 * the ends of their year and beyond.
 */
export const WINDOW: readonly string[] = [
  ...daysFrom('2023-12-28', 104),
  ...daysFrom('2024-12-28', 8),
];

/** A text with what it means, told by listing days instead of by parsing. */
export interface GeneratedDate {
  readonly edtf: string;
  /** The days of the window that it may be or cover. */
  readonly days: readonly string[];
  /** For a stay, the days on which it may begin and end. */
  readonly ends: { readonly starts: readonly string[]; readonly ends: readonly string[] } | null;
}

interface Atom {
  readonly text: string;
  readonly days: readonly string[];
}

/** So many days in a row. */
function daysFrom(first: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) =>
    new Date(Date.parse(first) + index * DAY_MS).toISOString().slice(0, 10),
  );
}

const dayAtom = fc
  .constantFrom(...daysFrom('2024-02-01', 60))
  .map((text): Atom => ({ text, days: [text] }));
const wideAtom = fc.constantFrom<Atom>(
  { text: '2024-02', days: windowDays(/^2024-02/) },
  { text: '2024-03-XX', days: windowDays(/^2024-03/) },
  { text: '2024-21', days: windowDays(/^2024-0[345]/) },
  { text: '2024', days: windowDays(/^2024/) },
);
const mark = fc.constantFrom('', '', '?', '~', '%');
const atom = fc
  .tuple(fc.oneof({ weight: 3, arbitrary: dayAtom }, wideAtom), mark)
  .map(([{ text, days }, sign]): Atom => ({ text: text + sign, days }));
const open: Atom = { text: '', days: WINDOW };

/** Two ends that can be in order; either may be open. */
const ends = fc
  .tuple(atom, atom, fc.constantFrom('NONE', 'NONE', 'FIRST', 'LAST'))
  .map(([a, b, missing]): readonly [Atom, Atom] => {
    const [first, last] = (a.days[0] ?? '') <= (b.days.at(-1) ?? '') ? [a, b] : [b, a];
    return [missing === 'FIRST' ? open : first, missing === 'LAST' ? open : last];
  });

const single = fc.oneof(atom, fc.constant<Atom>({ text: 'XXXX', days: WINDOW }));
const run = ends.map(
  ([first, last]): Atom => ({
    text: `${first.text}..${last.text}`,
    days: covered(first.days, last.days),
  }),
);
const set = fc
  .tuple(
    fc.constantFrom('[]', '{}'),
    fc.array(fc.oneof({ weight: 3, arbitrary: atom }, run), { minLength: 1, maxLength: 4 }),
  )
  .map(
    ([[opening, closing], members]): GeneratedDate => ({
      edtf: `${opening}${members.map(({ text }) => text).join(',')}${closing}`,
      days: WINDOW.filter((day) => members.some(({ days }) => days.includes(day))),
      ends: null,
    }),
  );
const stay = fc.tuple(ends, fc.constantFrom('', '..')).map(
  ([[first, last], openText]): GeneratedDate => ({
    edtf: `${first.text || openText}/${last.text || openText}`,
    days: covered(first.days, last.days),
    ends: { starts: first.days, ends: last.days },
  }),
);

/** Dates of every form, near enough to each other to agree about as often as not. */
export const generatedDate: fc.Arbitrary<GeneratedDate> = fc.oneof(
  single.map(({ text, days }): GeneratedDate => ({ edtf: text, days, ends: null })),
  set,
  stay,
);

function windowDays(pattern: RegExp): readonly string[] {
  return WINDOW.filter((day) => pattern.test(day));
}

/** Every day between some start and some end that are in order. */
function covered(starts: readonly string[], ends: readonly string[]): readonly string[] {
  return WINDOW.filter(
    (day) => starts.some((start) => start <= day) && ends.some((end) => day <= end),
  );
}
