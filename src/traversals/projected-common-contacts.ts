import type { Listing } from '../model/page.ts';
import { visitTied } from '../projection/ties.ts';
import { type Ground, numberOf } from './ground.ts';
import { keysetPage } from './keyset-page.ts';
import { scanned } from './scanned.ts';
import type { CommonContactRow, TiedPair } from './walks.ts';

const COUNT_DIGITS = 7;
const MOST_COUNT = 10 ** COUNT_DIGITS;

/**
 * People who are tied to both: by how often the rarer of the two meets them, then by both together,
 * then by id.
 */
export function projectedCommonContacts(ground: Ground, pair: TiedPair): Listing<CommonContactRow> {
  return scanned('COMMON_CONTACTS', async (window) => {
    const withA = await occasionsOf(ground, pair, 'a');
    const withB = await occasionsOf(ground, pair, 'b');
    const rows = [...withA].flatMap(([person, count]) => {
      const other = withB.get(person) ?? 0;
      const row = { person, withA: count, withB: other };
      return other === 0 || isEnd(pair, person) ? [] : [{ orderKey: keyOf(row), row }];
    });
    return { ...keysetPage(rows, 'ASC', window), total: rows.length };
  });
}

async function occasionsOf(
  ground: Ground,
  pair: TiedPair,
  end: 'a' | 'b',
): Promise<ReadonlyMap<string, number>> {
  const { projection } = ground;
  const { tally, meetings, actors } = projection;
  const question = await ground.prepared(pair);
  const actor = numberOf(projection, pair[end]);
  if (actor >= 0) {
    visitTied(projection, question, actor, 'Person', (person, meeting) =>
      tally.add(person, meetings.occasions[meeting] ?? 0, -1),
    );
  }
  const counts = new Map(
    tally.touched.map((person) => [actors.ids[person] ?? '', tally.occasions(person)]),
  );
  tally.clear();
  return counts;
}

function isEnd({ a, b }: TiedPair, person: string): boolean {
  return [a, b].some(({ type, id }) => type === 'Person' && id === person);
}

/** In ascending order the greatest counts come first. */
function keyOf({ person, withA, withB }: CommonContactRow): string {
  const descending = (count: number) => String(MOST_COUNT - count).padStart(COUNT_DIGITS + 1, '0');
  return `${descending(Math.min(withA, withB))}|${descending(withA + withB)}|${person}`;
}
