import type { StatedRow, TellingRow } from '../loaders/report.ts';
import { groupBy } from '../model/group-by.ts';
import type { DatasetKind } from '../model/stated.ts';

/** What one data set states. */
export interface DatasetCount {
  readonly dataset: string;
  readonly kind: DatasetKind;
  /** Records that are the person today. */
  readonly records: number;
  readonly meetings: number;
}

/** What documents of one publisher tell. */
export interface PublisherCount {
  /** Null where a document tells none. */
  readonly publisher: string | null;
  readonly documents: number;
  readonly meetings: number;
}

/** By data set, the one with most meetings first. */
export function countDatasets(
  person: readonly StatedRow[],
  meetings: ReadonlyMap<string, readonly StatedRow[]>,
): readonly DatasetCount[] {
  const counts = new Map<
    string,
    { dataset: string; kind: DatasetKind; records: number; meetings: number }
  >();
  const of = ({ dataset, datasetKind }: StatedRow) => {
    const count = counts.get(dataset) ?? { dataset, kind: datasetKind, records: 0, meetings: 0 };
    counts.set(dataset, count);
    return count;
  };
  for (const stated of person) {
    of(stated).records += 1;
  }
  for (const stated of meetings.values()) {
    for (const one of new Map(stated.map((row) => [row.dataset, row])).values()) {
      of(one).meetings += 1;
    }
  }
  return [...counts.values()].sort(
    (a, b) => b.meetings - a.meetings || (a.dataset < b.dataset ? -1 : 1),
  );
}

/** By publisher, the one whose documents tell of most meetings first. */
export function countPublishers(tellings: readonly TellingRow[]): readonly PublisherCount[] {
  return [...groupBy(tellings, ({ publisher }) => publisher)]
    .map(([publisher, rows]) => ({
      publisher,
      documents: new Set(rows.map(({ document }) => document)).size,
      meetings: new Set(rows.map(({ meeting }) => meeting)).size,
    }))
    .sort(
      (a, b) => b.meetings - a.meetings || ((a.publisher ?? '~') < (b.publisher ?? '~') ? -1 : 1),
    );
}
