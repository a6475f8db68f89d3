import { basename, extname, resolve } from 'node:path';
import type { DatasetRow } from '../graph/cypher/claims.ts';
import type { DatasetKind } from '../model/stated.ts';
import type { DatasetHeader, Fault } from './records.ts';

/** What is asked for by name stands above what files say, and that above the path's base name. */
export function datasetIdOf(
  asked: string | undefined,
  header: DatasetHeader | null,
  [path = '']: readonly string[],
): string {
  return asked ?? header?.id ?? basename(resolve(path), extname(path));
}

/** The data set of a load; one that was loaded before keeps its kind, a new one has its format's. */
export function datasetOf(
  id: string,
  header: DatasetHeader | null,
  known: DatasetRow | null,
  usual: DatasetKind,
): { readonly dataset: DatasetRow; readonly faults: readonly Omit<Fault, 'file'>[] } {
  const kind = header?.kind ?? known?.kind ?? usual;
  if (known === null || known.kind === kind) {
    return { dataset: { id, kind }, faults: [] };
  }
  const message = `the kind of ${id} must be ${known.kind}, as it was loaded before, but got: ${kind}`;
  const fault = {
    level: 'error',
    line: 1,
    field: 'dataset.kind',
    code: 'DATASET_KIND',
    message,
  } as const;
  return { dataset: known, faults: [fault] };
}
