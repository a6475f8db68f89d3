import { fieldOfPath } from '../check/record-fields.ts';
import type { Fault, RawRecord, ReadBatch } from '../records.ts';
import { COLLECTIONS } from '../validate/record-schema.ts';
import { sentence } from '../visible-text.ts';
import { faultOfFile, faultsOfTree } from './read-faults.ts';
import { readHeader } from './read-header.ts';
import type { Tree } from './read-tree.ts';

/** What is looked at only once all of it is read must fit into memory, however small its records are. */
const MOST_RECORDS = 1_000_000;
const FIELDS = ['dataset', ...COLLECTIONS.keys()].join(', ');

/** The records of a file of YAML or JSON, in the order in which they stand. */
export function readCollections(file: string, tree: Tree): ReadBatch {
  const faults = [...faultsOfTree(file, tree)];
  if (tree.value === undefined) {
    return { header: null, records: [], faults };
  }
  if (tree.value === null) {
    const fault = faultOfFile(file, 1, 'EMPTY_FILE', 'is empty; it must hold records');
    return { header: null, records: [], faults: [...faults, fault] };
  }
  if (!isMapping(tree.value)) {
    const message = `must hold a mapping with these fields: ${FIELDS}`;
    const fault = faultOfFile(file, tree.lineOf([]), 'TYPE', message);
    return { header: null, records: [], faults: [...faults, fault] };
  }
  const { dataset, ...collections } = tree.value;
  const head =
    dataset === undefined || dataset === null
      ? { header: null, faults: [] }
      : readHeader(dataset, file, (path) => tree.lineOf(['dataset', ...path]));
  const read = Object.entries(collections).map(([key, value]) =>
    readCollection(file, tree, key, value),
  );
  return {
    header: head.header,
    records: read.flatMap(({ records }) => records),
    faults: [...faults, ...head.faults, ...read.flatMap((collection) => collection.faults)],
  };
}

interface ReadCollection {
  readonly records: readonly RawRecord[];
  readonly faults: readonly Fault[];
}

function readCollection(file: string, tree: Tree, key: string, value: unknown): ReadCollection {
  const kind = COLLECTIONS.get(key);
  const refuse = (code: string, message: string): ReadCollection => {
    const field = fieldOfPath('', [key]);
    const line = tree.lineOf([key]);
    const fault: Fault = {
      level: 'error',
      file,
      line,
      field,
      code,
      message: sentence(field, message),
    };
    return { records: [], faults: [fault] };
  };
  if (kind === undefined) {
    return refuse('UNKNOWN_FIELD', `is no field here; the fields are: ${FIELDS}`);
  }
  if (value === null) {
    return { records: [], faults: [] };
  }
  if (!Array.isArray(value)) {
    return refuse('TYPE', 'must be a list of records');
  }
  if (value.length > MOST_RECORDS) {
    const rule = `must have at most ${MOST_RECORDS} records, but has ${value.length}`;
    return refuse('TOO_MANY', `${rule}; split it, or write NDJSON, which has no limit`);
  }
  const records = value.map(
    (item: unknown, at): RawRecord => ({
      file,
      kind,
      path: `${key}[${at}]`,
      value: item,
      lineOf: (field) => tree.lineOf([key, at, ...field]),
    }),
  );
  return { records, faults: [] };
}

export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
