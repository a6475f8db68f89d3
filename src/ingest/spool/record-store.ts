import type { DatasetRow, StoredClaim } from '../../graph/cypher/claims.ts';
import { recent } from '../../model/recent.ts';
import type { DatasetKind, RecordKind, StatedRecord } from '../../model/stated.ts';
import type { FieldPath, Located, RawRecord } from '../records.ts';
import { canonicalJson, hashOf } from '../write/canonical.ts';
import type { StatedClaim } from '../write/claim-difference.ts';
import { ownText } from './own-text.ts';
import { createSpool } from './spool.ts';

/** A claim of which nothing but its name is in memory: the rest is read when it is asked for. */
export interface SpooledClaim extends StatedClaim, StoredClaim {}

/** A record of a load, which is a claim of the load's data set. */
export interface SpooledRecord extends StatedClaim, Located {
  readonly kind: RecordKind;
  readonly id: string;
  readonly record: StatedRecord;
}

export interface RecordStore {
  /** Keeps a record of the load. */
  add(raw: RawRecord, record: StatedRecord): SpooledRecord;
  /** Keeps what the graph holds. */
  keep(row: StoredClaim): SpooledClaim;
  /** Says to which data set the records of the load belong, which is known once all is read. */
  belongTo(dataset: DatasetRow): void;
  /** Gives up the space that all of it takes; no record can be read afterwards. */
  close(): void;
}

/** Decoded records of so many claims are in memory at most, twice over: work goes through them in turn. */
const MOST_DECODED = 2_000;

/** One for all claims that a load has written. */
interface Owner {
  dataset: string;
  datasetKind: DatasetKind;
  readonly load: string;
}

/** Where records stand that are told apart by nothing but the line. */
interface Where {
  readonly file: string;
  readonly path: string;
  /** Null where the whole record is on one line. */
  readonly lineOf: ((field: FieldPath) => number) | null;
  /** What was read, where it says more than the record does; else undefined. */
  readonly value: unknown;
}

/** What is in memory of a claim: there may be millions. */
interface Stub {
  readonly kind: RecordKind;
  readonly id: string;
  readonly number: number;
  readonly owner: Owner;
  readonly where: Where | null;
  readonly line: number;
}

export function createRecordStore(): RecordStore {
  const spool = createSpool();
  const decoded = recent(MOST_DECODED, (number: number): StatedRecord => {
    // Written below of a validated record, or by an earlier load.
    return JSON.parse(spool.textOf(number)) as StatedRecord;
  });
  const stubOf = stubsOn({
    contentOf: (number) => spool.textOf(number),
    recordOf: (number) => decoded.of(number),
  });
  const own: Owner = { dataset: '', datasetKind: 'CURATED', load: '' };
  const owners = new Map<string, Owner>();
  const placeOf = rememberPlaces();
  return {
    add: (raw, record) => {
      const number = spool.put(canonicalJson(record));
      const where = placeOf(raw, record);
      const line = where.lineOf === null ? raw.lineOf([]) : 0;
      const id = ownText(record.id);
      return stubOf({ kind: record.kind, id, number, owner: own, where, line });
    },
    keep: ({ dataset, datasetKind, load, kind, id, content }) => {
      const key = JSON.stringify([dataset, datasetKind, load]);
      const owner = owners.get(key) ?? { dataset, datasetKind, load };
      owners.set(key, owner);
      return stubOf({ kind, id, number: spool.put(content), owner, where: null, line: 0 });
    },
    belongTo: ({ id, kind }) => {
      own.dataset = id;
      own.datasetKind = kind;
    },
    close: spool.close,
  };
}

/** One object for all lines of a file that hold records of one kind. */
function rememberPlaces(): (raw: RawRecord, record: StatedRecord) => Where {
  const known = new Map<string, Where>();
  return (raw, record) => {
    const { file, path } = raw;
    const saysMore = record.kind === 'judgement' || !isWrittenAsKept(raw, record);
    const value = saysMore ? raw.value : undefined;
    if (saysMore || !raw.isOnOneLine) {
      const lineOf = (field: FieldPath) => raw.lineOf(field);
      return { file, path, lineOf, value };
    }
    const key = `${file}\n${path}`;
    const where = known.get(key) ?? { file, path, lineOf: null, value };
    known.set(key, where);
    return where;
  };
}

function isWrittenAsKept({ value }: RawRecord, { id }: StatedRecord): boolean {
  return value !== null && typeof value === 'object' && 'id' in value && value.id === id;
}

interface Reader {
  contentOf(number: number): string;
  recordOf(number: number): StatedRecord;
}

/**
 * Getters on a prototype, since a closure a claim would take more memory than the claim. A copy by
 * spreading has none of them.
 */
function stubsOn({ contentOf, recordOf }: Reader): (stub: Stub) => SpooledRecord & SpooledClaim {
  const getters = {
    get dataset() {
      return stubIn(this).owner.dataset;
    },
    get datasetKind() {
      return stubIn(this).owner.datasetKind;
    },
    get load() {
      return stubIn(this).owner.load;
    },
    get content() {
      return contentOf(stubIn(this).number);
    },
    get hash() {
      return hashOf(contentOf(stubIn(this).number));
    },
    get record() {
      return recordOf(stubIn(this).number);
    },
    get raw() {
      return rawOf(stubIn(this));
    },
  };
  return ({ kind, id, number, owner, where, line }) => {
    const stub = { __proto__: getters, kind, id, number, owner, where, line };
    return stub as typeof stub & typeof getters;
  };
}

/** What the getters are called on is what `stubsOn` made. */
function stubIn(self: object): Stub {
  return self as Stub;
}

/** @throws TypeError for a claim of the graph, which was read from no file. */
function rawOf({ kind, id, where, line }: Stub): RawRecord {
  if (where === null) {
    throw new TypeError(`The ${kind} ${id} was read from no file.`);
  }
  const { file, path, value = { id } } = where;
  return { file, path, kind, value, lineOf: where.lineOf ?? (() => line) };
}
