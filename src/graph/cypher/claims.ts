import type { RecordShape } from 'neo4j-driver';
import type { DatasetKind, RecordKind } from '../../model/stated.ts';
import type { Statement } from '../statement.ts';

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

/** A claim with the load that wrote it. */
export interface StoredClaim extends ClaimRow {
  readonly load: string;
}

const COLUMNS = `c.dataset AS dataset, c.datasetKind AS datasetKind, c.kind AS kind, c.id AS id,
      c.content AS content, c.hash AS hash, c.load AS load`;

/** Every current claim, in no order. Scans the label, since `resolve` sees all of them. */
export const currentClaims: Statement<undefined, StoredClaim> = {
  name: 'currentClaims',
  text: `
    MATCH (c:Claim)
    RETURN ${COLUMNS}
  `,
  encode: () => ({}),
  decode: storedClaim,
};

/** A claim that is not stated any more. */
export interface PastClaim extends StoredClaim {
  /** The loads that ended it, one after another; the last may have stated it anew. */
  readonly endedBy: readonly string[];
}

/** The claims that are past, and that a load wrote or ended. Scans what is past: few look back. */
export const pastClaimsOf: Statement<string, PastClaim> = {
  name: 'pastClaimsOf',
  text: `
    MATCH (c:PastClaim)
    WHERE c.load = $load OR $load IN ([] + c.endedBy)
    RETURN ${COLUMNS}, [] + c.endedBy AS endedBy
  `,
  encode: (load) => ({ load }),
  decode: (row) => ({ ...storedClaim(row), endedBy: row['endedBy'] }),
};

function storedClaim(row: RecordShape): StoredClaim {
  const { dataset, datasetKind, kind, id, content, hash, load } = row;
  return { dataset, datasetKind, kind, id, content, hash, load };
}

/**
 * Writes claims of one load. A claim that one replaces is kept beside it as a `PastClaim`, so that
 * a load can be taken back. Writing them again changes nothing.
 */
export const putClaims: Statement<
  { readonly load: string; readonly claims: readonly ClaimRow[] },
  undefined
> = {
  name: 'putClaims',
  text: `
    UNWIND $claims AS row
    CALL (row) {
      MATCH (old:Claim {key: row.key}) WHERE old.load <> $load
      SET old:PastClaim, old.endedBy = [$load]
      REMOVE old:Claim
    }
    MERGE (c:Claim {key: row.key})
    SET c = row, c.load = $load
  `,
  encode: ({ load, claims }) => ({
    load,
    claims: claims.map((claim) => ({ ...storable(claim), key: claimKey(claim) })),
  }),
  decode: () => undefined,
};

/**
 * Where a load states again what was retracted, the past claim was ended by it too: so the claims of
 * one record stay one chain, whichever load is taken back. To be run before `putClaims`.
 */
export const endPastClaims: Statement<
  { readonly load: string; readonly keys: readonly string[] },
  undefined
> = {
  name: 'endPastClaims',
  text: `
    UNWIND $keys AS key
    MATCH (old:PastClaim {key: key})
    WHERE NOT EXISTS { MATCH (:Claim {key: key}) }
      AND NOT EXISTS {
        MATCH (next:PastClaim {key: key}) WHERE next.load = last([] + old.endedBy)
      }
    SET old.endedBy = [] + old.endedBy + $load
  `,
  encode: ({ load, keys }) => ({ load, keys }),
  decode: () => undefined,
};

function storable({ dataset, datasetKind, kind, id, content, hash }: ClaimRow): ClaimRow {
  return { dataset, datasetKind, kind, id, content, hash };
}

/** Ends claims that their data set no longer states. Gives a row for each that it found. */
export const endClaims: Statement<
  { readonly load: string; readonly keys: readonly string[] },
  string
> = {
  name: 'endClaims',
  text: `
    UNWIND $keys AS key
    MATCH (old:Claim {key: key})
    SET old:PastClaim, old.endedBy = [$load]
    REMOVE old:Claim
    RETURN key
  `,
  encode: ({ load, keys }) => ({ load, keys }),
  decode: ({ key }) => String(key),
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
