import { int } from 'neo4j-driver';
import type { DatasetKind, RecordKind } from '../../model/stated.ts';
import type { Statement } from '../statement.ts';
import { VIEW_VERSION } from '../view-shape.ts';
import type { GraphState } from './graph-state.ts';

/** A claim as it is kept: the record's content is canonical JSON. */
export interface ClaimRow {
  readonly dataset: string;
  readonly datasetKind: DatasetKind;
  readonly kind: RecordKind;
  readonly id: string;
  readonly content: string;
  readonly hash: string;
}

/** Unique for a claim: what one data set says of one record. */
export function claimKey({ dataset, kind, id }: Pick<ClaimRow, 'dataset' | 'kind' | 'id'>): string {
  return JSON.stringify([dataset, kind, id]);
}

/** Every current claim, in no order. Scans the label, since `resolve` sees all of them. */
export const currentClaims: Statement<undefined, ClaimRow> = {
  name: 'currentClaims',
  text: `
    MATCH (c:Claim)
    RETURN c.dataset AS dataset, c.datasetKind AS datasetKind, c.kind AS kind, c.id AS id,
      c.content AS content, c.hash AS hash
  `,
  encode: () => ({}),
  decode: ({ dataset, datasetKind, kind, id, content, hash }) => ({
    dataset,
    datasetKind,
    kind,
    id,
    content,
    hash,
  }),
};

/**
 * Writes claims of one load. A claim that one replaces is kept beside it as a `PastClaim`, so that
 * a load can be taken back.
 */
export const putClaims: Statement<
  { readonly load: string; readonly claims: readonly ClaimRow[] },
  undefined
> = {
  name: 'putClaims',
  text: `
    UNWIND $claims AS row
    CALL (row) {
      MATCH (old:Claim {key: row.key})
      SET old:PastClaim, old.endedBy = $load
      REMOVE old:Claim
    }
    CREATE (c:Claim)
    SET c = row, c.load = $load
  `,
  encode: ({ load, claims }) => ({
    load,
    claims: claims.map((claim) => ({ ...claim, key: claimKey(claim) })),
  }),
  decode: () => undefined,
};

/** Ends claims that their data set no longer states. */
export const endClaims: Statement<
  { readonly load: string; readonly keys: readonly string[] },
  undefined
> = {
  name: 'endClaims',
  text: `
    UNWIND $keys AS key
    MATCH (old:Claim {key: key})
    SET old:PastClaim, old.endedBy = $load
    REMOVE old:Claim
  `,
  encode: ({ load, keys }) => ({ load, keys }),
  decode: () => undefined,
};

/**
 * Raises the graph's version and gives the one before. It locks the node until the transaction
 * ends, so two loads cannot both build on one version.
 */
export const raiseVersion: Statement<undefined, Pick<GraphState, 'version'>> = {
  name: 'raiseVersion',
  text: `
    MERGE (g:Graph {id: 'liqa'})
    SET g.version = coalesce(g.version, 0) + 1, g.stamp = randomUUID(), g.view = $view
    RETURN g.version - 1 AS version
  `,
  encode: () => ({ view: int(VIEW_VERSION) }),
  decode: ({ version }) => ({ version }),
};

export interface DatasetRow {
  readonly id: string;
  readonly kind: DatasetKind;
}

/** The data set, where it was loaded before. */
export const datasetById: Statement<string, DatasetRow> = {
  name: 'datasetById',
  text: 'MATCH (d:Dataset {id: $id}) RETURN d.id AS id, d.kind AS kind',
  encode: (id) => ({ id }),
  decode: ({ id, kind }) => ({ id, kind }),
};

/** What a load that changed something did, in records. */
export interface LoadRow {
  readonly id: string;
  readonly dataset: string;
  readonly kind: DatasetKind;
  /** RFC 3339 in UTC. */
  readonly startedAt: string;
  readonly endedAt: string;
  readonly read: number;
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly retracted: number;
  readonly refused: number;
}

/** Leaves the trace of a load that changed something. */
export const putLoad: Statement<LoadRow, undefined> = {
  name: 'putLoad',
  text: `
    MERGE (d:Dataset {id: $load.dataset})
    SET d.kind = $kind
    CREATE (l:Load)
    SET l = $load, l.state = 'DONE', l.order = $load.startedAt + '|' + $load.id
  `,
  encode: ({ kind, read, created, changed, unchanged, retracted, refused, ...load }) => ({
    kind,
    load: {
      ...load,
      read: int(read),
      created: int(created),
      changed: int(changed),
      unchanged: int(unchanged),
      retracted: int(retracted),
      refused: int(refused),
    },
  }),
  decode: () => undefined,
};
