import type { StatedRecord } from '../../model/stated.ts';
import type { Fault, Located } from '../records.ts';
import { faultIn } from './check-fault.ts';
import { type KnownRecords, locatedOf } from './check-index.ts';

/** Wholes, places and originals that lead back to themselves. */
export function checkCycles(located: readonly Located[], known: KnownRecords): readonly Fault[] {
  return [
    ...cyclesIn(
      locatedOf('meeting', located),
      'partOf',
      ({ partOf }) => partOf,
      (id) => first(known.of('meeting', id), ({ partOf }) => partOf),
    ),
    ...cyclesIn(
      locatedOf('place', located),
      'in',
      (place) => place.in,
      (id) => first(known.of('place', id), (place) => place.in),
    ),
    ...cyclesIn(
      locatedOf('document', located),
      'copyOf',
      ({ copyOf }) => copyOf,
      (id) => first(known.of('document', id), ({ copyOf }) => copyOf),
    ),
  ];
}

/** What the load states comes first; what others state counts where it says nothing. */
function first<T>(records: readonly T[], above: (record: T) => string | null): string | null {
  return records.map(above).find((id) => id !== null) ?? null;
}

function cyclesIn<R extends StatedRecord>(
  located: readonly Located<R>[],
  field: string,
  aboveRecord: (record: R) => string | null,
  aboveId: (id: string) => string | null,
): Fault[] {
  return located.flatMap(({ raw, record }) => {
    const way: string[] = [];
    let at = aboveRecord(record);
    while (at !== null && at !== record.id && !way.includes(at)) {
      way.push(at);
      at = aboveId(at);
    }
    const circle = [record.id, ...way, record.id].join(', ');
    return at === record.id
      ? [faultIn(raw, field, 'CYCLE', `must not lead back to itself, but goes: ${circle}`)]
      : [];
  });
}
