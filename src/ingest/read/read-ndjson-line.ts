import type { DatasetHeader, Fault, RawRecord } from '../records.ts';
import { COLLECTIONS } from '../validate/record-schema.ts';
import { isMapping } from './read-collections.ts';
import { faultOfFile, faultsOfTree } from './read-faults.ts';
import { readHeader } from './read-header.ts';
import { readJson } from './read-json.ts';

export interface ReadLine {
  readonly header: DatasetHeader | null;
  readonly records: readonly RawRecord[];
  readonly faults: readonly Fault[];
}

const KINDS = new Map([...COLLECTIONS.values()].map((kind) => [String(kind), kind]));

/** Reads one line of NDJSON: the data set, or one record under the name of its kind. */
export function readNdjsonLine(file: string, line: number, text: string): ReadLine {
  if (text.trim() === '') {
    return { header: null, records: [], faults: [] };
  }
  const tree = readJson(text);
  const faults = faultsOfTree(file, tree).map((fault) => ({ ...fault, line }));
  if (tree.value === undefined) {
    return { header: null, records: [], faults };
  }
  const entries = isMapping(tree.value) ? Object.entries(tree.value) : [];
  const [entry] = entries;
  if (entry === undefined || entries.length > 1) {
    return {
      header: null,
      records: [],
      faults: [...faults, faultOfFile(file, line, 'TYPE', RULE)],
    };
  }
  const [key, value] = entry;
  if (key === 'dataset') {
    const head = readHeader(value, file, () => line);
    return { header: head.header, records: [], faults: [...faults, ...head.faults] };
  }
  const kind = KINDS.get(key);
  if (kind === undefined) {
    const message = `must have records of a known kind, but got: ${key.slice(0, 60)}; ${RULE}`;
    const fault = faultOfFile(file, line, 'UNKNOWN_FIELD', message);
    return { header: null, records: [], faults: [...faults, fault] };
  }
  const record = { file, kind, path: key, value, isOnOneLine: true, lineOf: () => line };
  return { header: null, records: [record], faults };
}

const RULE = `must hold one record a line, under its kind: ${[...KINDS.keys()].join(', ')}, or dataset`;
