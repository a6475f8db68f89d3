import type { MeetingCountRow, MeetingCounts } from '../model/meeting-counts.ts';
import type { MeetingPredicate } from '../projection/leaf-predicate.ts';
import type { Projection } from '../projection/projection.ts';
import { bucketsOf, monthOf, type TimeUnit, UNDATED, yearOf } from './counts/buckets.ts';
import { type CountColumn, countColumn, type ValueKey } from './counts/count-columns.ts';
import { createCountRows } from './counts/count-rows.ts';
import { createTimeCounts, type TimeCounts } from './counts/time-counts.ts';
import type { Ground } from './ground.ts';
import type { CountQuestion } from './walks.ts';

/** How many meetings are counted between two chances for other requests. */
const STRIDE = 256;

export async function projectedMeetingCounts(
  ground: Ground,
  asked: CountQuestion,
): Promise<MeetingCounts> {
  const { passes } = await ground.prepared({ filter: asked.filter, ties: [] });
  return ground.done(countedBy(ground.projection, passes, asked));
}

/** Meetings that share their values of all columns; -1 is having none. */
interface Group {
  readonly values: readonly number[];
  readonly counts: TimeCounts;
}

function* countedBy(
  projection: Projection,
  passes: MeetingPredicate,
  { by, limit }: CountQuestion,
): Generator<void, MeetingCounts> {
  const unit = unitOf(by);
  const columns = by.filter(isValueKey).map((key) => countColumn(projection, key));
  const { groups, ...totals } = yield* grouped(projection, passes, unit, columns);
  const rows = createCountRows(limit);
  for (const { values, counts } of groups.values()) {
    counts.each((bucket, count, uncertain) => {
      const found = { ...timeOf(bucket, unit, by), ...textsOf(columns, values) };
      rows.offer({ ...NO_VALUES, ...found, count, uncertainCount: uncertain });
    });
    yield;
  }
  return { ...totals, ...rows.taken() };
}

function* grouped(
  { meetings, dates }: Projection,
  passes: MeetingPredicate,
  unit: TimeUnit,
  columns: readonly CountColumn[],
) {
  const buckets = bucketsOf(dates, unit);
  const groups = new Map<string, Group>();
  let totalCount = 0;
  let undatedCount = 0;
  for (let meeting = 0; meeting < meetings.ids.length; meeting += 1) {
    if (meeting % STRIDE === 0) {
      yield;
    }
    if (passes(meeting)) {
      const date = meetings.dates[meeting] ?? -1;
      totalCount += 1;
      undatedCount += date < 0 ? 1 : 0;
      for (const values of combinations(columns, meeting)) {
        groupOf(groups, values).counts.add(buckets.first(date), buckets.last(date));
      }
    }
  }
  return { groups, totalCount, undatedCount };
}

function unitOf(by: CountQuestion['by']): TimeUnit {
  return by.includes('MONTH') ? 'MONTH' : by.includes('YEAR') ? 'YEAR' : 'NONE';
}

function isValueKey(key: CountQuestion['by'][number]): key is ValueKey {
  return key !== 'YEAR' && key !== 'MONTH';
}

/** Every combination of a meeting's values: of two states and one kind there are two. */
function combinations(columns: readonly CountColumn[], meeting: number): readonly number[][] {
  return columns.reduce<number[][]>(
    (all, column) => {
      const values = column.valuesOf(meeting);
      const given = values.length === 0 ? [-1] : values;
      return all.flatMap((before) => given.map((value) => [...before, value]));
    },
    [[]],
  );
}

function groupOf(groups: Map<string, Group>, values: readonly number[]): Group {
  const key = values.join(' ');
  const known = groups.get(key);
  if (known !== undefined) {
    return known;
  }
  const made = { values, counts: createTimeCounts() };
  groups.set(key, made);
  return made;
}

type Values = Omit<MeetingCountRow, 'count' | 'uncertainCount'>;

const NO_VALUES: Values = {
  year: null,
  month: null,
  kind: null,
  status: null,
  state: null,
  place: null,
  person: null,
};

function timeOf(bucket: number, unit: TimeUnit, by: CountQuestion['by']): Partial<Values> {
  if (unit === 'NONE' || bucket === UNDATED) {
    return {};
  }
  return {
    year: by.includes('YEAR') ? yearOf(bucket, unit) : null,
    month: unit === 'MONTH' ? monthOf(bucket) : null,
  };
}

function textsOf(columns: readonly CountColumn[], values: readonly number[]): Partial<Values> {
  return Object.fromEntries(
    columns.map((column, at) => {
      const value = values[at] ?? -1;
      return [FIELDS[column.key], value < 0 ? null : column.textOf(value)];
    }),
  );
}

const FIELDS = {
  KIND: 'kind',
  STATUS: 'status',
  STATE: 'state',
  PLACE: 'place',
  PERSON: 'person',
} as const satisfies Record<ValueKey, keyof Values>;
