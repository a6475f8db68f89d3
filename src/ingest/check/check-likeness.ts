import { canBothBeTrue } from '../../model/date-rules.ts';
import { fuzzyDate } from '../../model/fuzzy-date.ts';
import { nameKey } from '../../model/name-key.ts';
import type { StatedPerson } from '../../model/stated.ts';
import type { Fault, Located } from '../records.ts';
import { faultIn } from './check-fault.ts';
import { type Check, type KnownRecords, locatedOf } from './check-index.ts';
import { nameField } from './record-fields.ts';

/** People who share a name and whose lives do not tell them apart. A judgement settles it. */
export function checkLikeness(known: KnownRecords): Check {
  const named = new Map<string, Namesake[]>();
  for (const person of known.elsewhere('person')) {
    if (known.own('person', person.id) === undefined) {
      addNames(named, person);
    }
  }
  const judged = judgedPairs(known);
  return (located) =>
    locatedOf('person', located).flatMap((person) => {
      const fault = likeness(person, named, judged);
      addNames(named, person.record);
      return fault ?? [];
    });
}

/** What is kept of everybody. */
type Namesake = Pick<StatedPerson, 'id' | 'born' | 'died'>;

function likeness(
  { raw, record }: Located<StatedPerson>,
  named: ReadonlyMap<string, readonly Namesake[]>,
  judged: ReadonlySet<string>,
): Fault | null {
  for (const [at, { text, kind }] of record.names.entries()) {
    const other =
      kind === 'WEAK'
        ? undefined
        : (named.get(nameKey(text)) ?? []).find((person) => mayBeSame(record, person, judged));
    if (other !== undefined) {
      const message = `is a name of ${other.id} too (${text}); judge whether ${record.id} is the same or different`;
      return faultIn(raw, nameField(record.names, at), 'POSSIBLE_DUPLICATE', message, 'warning');
    }
  }
  return null;
}

/** A name that hundreds bear tells nothing more after the first of them. */
const MOST_NAMESAKES = 20;

function addNames(named: Map<string, Namesake[]>, { id, born, died, names }: StatedPerson): void {
  const person = { id, born, died };
  for (const { text, kind } of names) {
    const key = nameKey(text);
    const namesakes = named.get(key) ?? [];
    if (kind !== 'WEAK' && namesakes.length < MOST_NAMESAKES) {
      named.set(key, [...namesakes, person]);
    }
  }
}

function mayBeSame(a: Namesake, b: Namesake, judged: ReadonlySet<string>): boolean {
  return (
    a.id !== b.id &&
    !judged.has(pairOf(a.id, b.id)) &&
    mayBeEqual(a.born, b.born) &&
    mayBeEqual(a.died, b.died)
  );
}

function mayBeEqual(a: string | null, b: string | null): boolean {
  return a === null || b === null || canBothBeTrue(fuzzyDate(a), fuzzyDate(b));
}

function judgedPairs(known: KnownRecords): ReadonlySet<string> {
  return new Set(
    [...known.all('judgement')].flatMap(({ ids }) =>
      ids.flatMap((a) => ids.map((b) => pairOf(a, b))),
    ),
  );
}

function pairOf(a: string, b: string): string {
  return a < b ? `${a}\n${b}` : `${b}\n${a}`;
}
