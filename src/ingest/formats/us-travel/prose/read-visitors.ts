import { listAt } from './lists.ts';
import type { Mention } from './reading.ts';
import { tokensOf } from './tokens.ts';

/** No word of the column means one state today and another then. */
const ANY_DAY = '2000-01-01';

/** Reads the people out of the `visitor` column: "King Olav and Queen Martha", "Valdas Adamkus". */
export function readVisitors(text: string): readonly Mention[] {
  const { seats } = listAt({ tokens: tokensOf(text), text, day: ANY_DAY }, 0);
  return seats.flatMap(({ person }) =>
    // A visitor who is called like an American is none.
    person === null ? [] : [{ ...person, of: person.of === 'US' ? null : person.of }],
  );
}
