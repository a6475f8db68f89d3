import type { Finding } from '../../model/finding.ts';
import type { View, ViewMeeting, ViewPerson } from '../../model/view.ts';

/** How many findings of one sort there are, and how many of them a load brought. */
export interface FindingCount {
  readonly what: Finding['what'];
  readonly of: Finding['of'];
  readonly count: number;
  readonly new: number;
}

/** What findings are in. */
interface Telling extends Pick<View, 'judgements'> {
  readonly meetings: Iterable<Pick<ViewMeeting, 'id' | 'disagreements'>>;
  readonly people: Iterable<Pick<ViewPerson, 'id' | 'names'>>;
}

/** What the graph will tell as `findings` once the view is written. */
export function findingsOf({ judgements, meetings, people }: Telling): readonly Finding[] {
  const found: Finding[] = judgements
    .filter(({ automatic, verdict }) => automatic && verdict !== 'DIFFERENT')
    .map(
      ({ verdict, of, key }): Finding => ({
        what: verdict === 'SAME' ? 'MERGED' : 'UNDECIDED',
        of,
        key,
      }),
    );
  for (const { id, disagreements } of meetings) {
    for (const { field } of disagreements) {
      found.push({ what: 'DISAGREEMENT', of: field, key: id });
    }
  }
  for (const { id, names } of people) {
    if (names.every(({ kind }) => kind === 'WEAK')) {
      found.push({ what: 'WEAKLY_NAMED', of: 'person', key: id });
    }
  }
  return found;
}

/** Sorts of findings in the order in which they are told; within one, the most first. */
const SORTS: readonly Finding['what'][] = ['MERGED', 'UNDECIDED', 'DISAGREEMENT', 'WEAKLY_NAMED'];

/** Counts what there is after a load beside what there was before it. */
export function countFindings(
  before: readonly Finding[],
  after: readonly Finding[],
): readonly FindingCount[] {
  const known = new Set(before.map(keyOf));
  const counts = new Map<
    string,
    { what: Finding['what']; of: Finding['of']; count: number; new: number }
  >();
  for (const finding of after) {
    const { what, of } = finding;
    const sort = `${what} ${of}`;
    const count = counts.get(sort) ?? { what, of, count: 0, new: 0 };
    counts.set(sort, count);
    count.count += 1;
    count.new += known.has(keyOf(finding)) ? 0 : 1;
  }
  return [...counts.values()].sort(
    (a, b) =>
      SORTS.indexOf(a.what) - SORTS.indexOf(b.what) || b.count - a.count || (a.of < b.of ? -1 : 1),
  );
}

function keyOf({ what, of, key }: Finding): string {
  return `${what} ${of} ${key}`;
}
