import type { GraphReader } from '../../graph/run.ts';
import { referencesOf } from '../check/references.ts';
import { keptClaims, recordOfContent } from './kept-records.ts';
import { type DatasetLinks, keysOf, type RecordKey, type RecordLinks } from './load-order.ts';

/** What a data set declares and leads to: its keys only, so that any number of records fits. */
export async function linksOfDataset(graph: GraphReader, id: string): Promise<DatasetLinks> {
  const declares = new Set<RecordKey>();
  const leadsTo = new Map<string, readonly RecordKey[]>();
  for await (const claim of keptClaims(graph, id)) {
    declares.add(`${claim.kind}:${claim.id}`);
    for (const reference of referencesOf(recordOfContent(claim))) {
      const keys = keysOf(reference);
      // Most lead to a kind that was read before.
      if (!keys.some((key) => declares.has(key))) {
        leadsTo.set(keys.join(' '), keys);
      }
    }
  }
  return {
    id,
    declares,
    leadsTo: [...leadsTo.values()].filter((keys) => !keys.some((key) => declares.has(key))),
  };
}

/** The same, record by record. */
export async function linksOfRecords(
  graph: GraphReader,
  dataset: string,
): Promise<readonly RecordLinks[]> {
  const records: RecordLinks[] = [];
  for await (const claim of keptClaims(graph, dataset)) {
    records.push({
      key: `${claim.kind}:${claim.id}`,
      leadsTo: referencesOf(recordOfContent(claim)).map(keysOf),
    });
  }
  return records;
}
