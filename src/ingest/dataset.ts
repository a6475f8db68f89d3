import { basename, extname, resolve } from 'node:path';
import type { DatasetRow } from '../graph/cypher/claims.ts';
import type { DatasetHeader, Fault } from './records.ts';

/** What is asked for by name stands above what files say, and that above the path's base name. */
export function datasetOf(
  asked: string | undefined,
  headers: readonly DatasetHeader[],
  paths: readonly string[],
  known: DatasetRow | null,
): { readonly dataset: DatasetRow; readonly faults: readonly Fault[] } {
  const [header] = headers;
  const [path = ''] = paths;
  const id = asked ?? header?.id ?? basename(resolve(path), extname(path));
  const kind = header?.kind ?? known?.kind ?? 'CURATED';
  const ids = new Set(headers.map((one) => one.id));
  const kinds = new Set(headers.map((one) => one.kind));
  const faults: Fault[] = [];
  if (asked === undefined && ids.size > 1) {
    const found = [...ids].join(', ');
    faults.push(
      faultIn(
        path,
        'DATASET',
        `all files of one load are one data set, but got: ${found}. Load them one by one, or name one with --dataset`,
      ),
    );
  }
  if (kinds.size > 1) {
    faults.push(
      faultIn(path, 'DATASET', `one data set has one kind, but got: ${[...kinds].join(', ')}`),
    );
  }
  if (known !== null && known.id === id && known.kind !== kind) {
    faults.push(
      faultIn(
        path,
        'DATASET',
        `the data set ${id} is ${known.kind} in the graph, but got: ${kind}`,
      ),
    );
  }
  return { dataset: { id, kind }, faults };
}

function faultIn(file: string, code: string, message: string): Fault {
  return { level: 'error', file, line: 1, field: 'dataset', code, message };
}
