import { isAmerican } from './americans.ts';
import type { Clause } from './clauses.ts';
import { listAt } from './lists.ts';
import type { Around } from './phrases.ts';
import type { Mention } from './reading.ts';
import { titleAt } from './titles.ts';
import type { VerbSense } from './verbs.ts';

/** Who was at the traveller's side, and where the rest of the clause begins. */
interface Companions {
  readonly companions: readonly Mention[];
  readonly to: number;
}

const OFFICE_ALONE = /^(?:the )?(?:Vice )?President(?:['’]s)?$/;

/** "Accompanied President Ford to …", "Joined the President in …", "the President's summit with …". */
export function companionsIn(around: Around, clause: Clause, sense: VerbSense): Companions {
  const owner = ownerIn(around);
  const own = [...withBefore(around, clause), ...(owner === null ? [] : [owner])];
  if (sense !== 'accompanied' && sense !== 'joined') return { companions: own, to: 0 };
  const { seats, to } = listAt(around, 0);
  const foreign = seats.some(({ person, american }) => person !== null && !american);
  // "Joined Foreign Minister X in Y" is an encounter, and is read as one.
  if (foreign && sense === 'joined') return { companions: own, to: 0 };
  const named = seats.flatMap(({ person, group }) =>
    person !== null ? [person] : OFFICE_ALONE.test(group ?? '') ? [unnamed(group ?? '')] : [],
  );
  return { companions: [...own, ...named], to };
}

/** "With Secretary of Defense Doe, talked with …". */
function withBefore(around: Around, { lead }: Clause): readonly Mention[] {
  if (!/^with$/i.test(lead[0]?.text ?? '')) return [];
  const { seats } = listAt({ ...around, tokens: lead }, 1);
  return seats.flatMap(({ person }) => (person === null ? [] : [person]));
}

/** Whose meeting it was: "President Biden's bilateral meeting", "the President's summit". */
function ownerIn({ tokens, day }: Around): Mention | null {
  const at = tokens.findIndex(
    ({ text }, nth) => /^\p{Lu}.*['’]s$/u.test(text) && isEvent(tokens.slice(nth + 1, nth + 4)),
  );
  const word = tokens[at]?.text.replace(/['’]s$/, '');
  if (word === undefined) return null;
  if (word === 'President') return unnamed('President');
  for (const back of [1, 2, 3]) {
    const title = at - back < 0 ? null : titleAt(tokens, at - back, day);
    if (title === null || title.to > at) continue;
    const name = [...tokens.slice(title.to, at).map(({ text }) => text), word].join(' ');
    const american = isAmerican(title.text, name, day);
    return american ? { title: title.text, name, of: 'US', former: false } : null;
  }
  return null;
}

function isEvent(behind: readonly { readonly text: string }[]): boolean {
  return behind.some(({ text }) =>
    /^(?:meetings?|summit|talks|participation|engagements|discussions?|audience|consultations)$/i.test(
      text,
    ),
  );
}

function unnamed(office: string): Mention {
  const title = office.replace(/^the /, '').replace(/['’]s$/, '');
  return { title, name: '', of: 'US', former: false };
}
