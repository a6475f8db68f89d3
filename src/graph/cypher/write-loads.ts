import { int } from 'neo4j-driver';
import type { Statement } from '../statement.ts';
import type { DatasetRow } from './claims.ts';

/** What is known of a load when it begins to write. */
export interface BegunLoad {
  readonly id: string;
  readonly dataset: DatasetRow;
  /** RFC 3339 in UTC. */
  readonly startedAt: string;
  /** A hash of all that the data set is to state: whether another run would do the same. */
  readonly input: string;
  readonly read: number;
  readonly unchanged: number;
  readonly refused: number;
}

/** Leaves the trace of a load that changes something, or takes up one that was not finished. */
export const beginLoad: Statement<BegunLoad, undefined> = {
  name: 'beginLoad',
  text: `
    MERGE (d:Dataset {id: $dataset})
    SET d.kind = $kind
    MERGE (l:Load {id: $id})
    ON CREATE SET l += $load, l.order = $load.startedAt + '|' + $id,
      l.created = 0, l.changed = 0, l.retracted = 0
    SET l.state = 'RUNNING', l.endedAt = null
  `,
  encode: ({ id, dataset, startedAt, input, read, unchanged, refused }) => ({
    id,
    dataset: dataset.id,
    kind: dataset.kind,
    load: {
      dataset: dataset.id,
      startedAt,
      input,
      read: int(read),
      unchanged: int(unchanged),
      refused: int(refused),
    },
  }),
  decode: () => undefined,
};

export interface WrittenClaims {
  readonly load: string;
  readonly created: number;
  readonly changed: number;
  readonly retracted: number;
}

/** Counts what a load has written so far, in records. */
export const countClaims: Statement<WrittenClaims, undefined> = {
  name: 'countClaims',
  text: `
    MATCH (l:Load {id: $load})
    SET l.created = l.created + $created, l.changed = l.changed + $changed,
      l.retracted = l.retracted + $retracted
  `,
  encode: ({ load, created, changed, retracted }) => ({
    load,
    created: int(created),
    changed: int(changed),
    retracted: int(retracted),
  }),
  decode: () => undefined,
};

export type LoadPhase = 'CLAIMS' | 'VIEW' | 'UNDO';

export interface LoadProgressRow {
  readonly load: string;
  readonly phase: LoadPhase;
  readonly done: number;
  readonly total: number;
}

/** Notes how far a load has come. */
export const noteProgress: Statement<LoadProgressRow, undefined> = {
  name: 'noteProgress',
  text: `
    MATCH (l:Load {id: $load})
    SET l.phase = $phase, l.done = $done, l.total = $total
  `,
  encode: ({ load, phase, done, total }) => ({ load, phase, done: int(done), total: int(total) }),
  decode: () => undefined,
};

export interface EndedLoad {
  readonly id: string;
  readonly state: 'DONE' | 'FAILED' | 'UNDONE';
  readonly endedAt: string;
}

/** Ends a load. One that is taken back keeps when it ended; what only a running one needs goes. */
export const endLoad: Statement<EndedLoad, undefined> = {
  name: 'endLoad',
  text: `
    MATCH (l:Load {id: $id})
    SET l.state = $state, l.endedAt = coalesce(l.endedAt, $endedAt)
    FOREACH (_ IN CASE $state WHEN 'FAILED' THEN [] ELSE [1] END |
      REMOVE l.phase, l.done, l.total, l.input)
  `,
  encode: ({ id, state, endedAt }) => ({ id, state, endedAt }),
  decode: () => undefined,
};

/** A load that somebody has to finish or to take back. */
export interface UnfinishedLoad {
  readonly id: string;
  readonly dataset: string;
  readonly state: 'RUNNING' | 'FAILED';
  readonly startedAt: string;
  readonly input: string | null;
  readonly phase: LoadPhase | null;
  readonly done: number;
  readonly total: number;
}

/** Loads that are not at their end. */
export const unfinishedLoads: Statement<undefined, UnfinishedLoad> = {
  name: 'unfinishedLoads',
  text: `
    MATCH (l:Load) WHERE l.state IN ['RUNNING', 'FAILED']
    RETURN l.id AS id, l.dataset AS dataset, l.state AS state, l.startedAt AS startedAt, l.input AS input,
      l.phase AS phase, coalesce(l.done, 0) AS done, coalesce(l.total, 0) AS total
    ORDER BY l.order
  `,
  encode: () => ({}),
  decode: ({ id, dataset, state, startedAt, input, phase, done, total }) => ({
    id,
    dataset,
    state,
    startedAt: String(startedAt),
    input,
    phase,
    done: Number(done),
    total: Number(total),
  }),
};
