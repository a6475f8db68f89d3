import type { Statement } from '../statement.ts';
import { type ClaimRow, claimKey } from './claims.ts';

/** What is read back to be checked may hold anything: nothing is taken for granted. */
export interface StoredClaim extends ClaimRow {
  readonly key: string;
}

/** Every current claim with its key as it is stored. */
export const storedClaims: Statement<undefined, StoredClaim> = {
  name: 'storedClaims',
  text: `
    MATCH (c:Claim)
    RETURN c.key AS key, c.dataset AS dataset, c.datasetKind AS datasetKind, c.kind AS kind,
      c.id AS id, c.content AS content, c.hash AS hash
  `,
  encode: () => ({}),
  decode: ({ key, dataset, datasetKind, kind, id, content, hash }) => ({
    key: String(key ?? ''),
    dataset: String(dataset ?? ''),
    datasetKind,
    kind,
    id: String(id ?? ''),
    content: String(content ?? ''),
    hash: String(hash ?? ''),
  }),
};

/** Whether the key is the one that the claim has by what it says. */
export function bearsItsKey(claim: StoredClaim): boolean {
  return claim.key === claimKey(claim);
}

export interface Orphan {
  readonly key: string;
  readonly value: string | null;
}

function orphan({ key, value }: { readonly [field: string]: unknown }): Orphan {
  return { key: String(key ?? ''), value: value == null ? null : JSON.stringify(value) };
}

/** Claims of which no load is known. */
export const claimsWithoutLoad: Statement<undefined, Orphan> = {
  name: 'claimsWithoutLoad',
  text: `
    MATCH (c:Claim)
    WHERE c.load IS NULL OR NOT EXISTS { MATCH (l:Load {id: c.load}) }
    RETURN c.key AS key, c.load AS value
  `,
  encode: () => ({}),
  decode: orphan,
};

/** Past claims that no load that is known has ended. */
export const pastClaimsWithoutEnd: Statement<undefined, Orphan> = {
  name: 'pastClaimsWithoutEnd',
  text: `
    MATCH (c:PastClaim)
    WITH c, CASE WHEN c.endedBy IS NULL THEN [] ELSE [] + c.endedBy END AS ends
    WHERE size(ends) = 0 OR any(id IN ends WHERE NOT EXISTS { MATCH (l:Load {id: id}) })
    RETURN c.key AS key, ends AS value
  `,
  encode: () => ({}),
  decode: orphan,
};

export interface StoredDataset {
  readonly id: string;
  readonly kind: string;
}

export const storedDatasets: Statement<undefined, StoredDataset> = {
  name: 'storedDatasets',
  text: 'MATCH (d:Dataset) RETURN d.id AS id, d.kind AS kind',
  encode: () => ({}),
  decode: ({ id, kind }) => ({ id: String(id ?? ''), kind: String(kind ?? '') }),
};

/** Loads that are not done, nor taken back. */
export const unfinishedLoads: Statement<
  undefined,
  { readonly id: string; readonly state: string }
> = {
  name: 'unfinishedLoads',
  text: `
    MATCH (l:Load) WHERE l.state IS NULL OR NOT l.state IN ['DONE', 'UNDONE']
    RETURN l.id AS id, l.state AS state
  `,
  encode: () => ({}),
  decode: ({ id, state }) => ({ id: String(id ?? ''), state: String(state ?? 'nothing') }),
};

export interface StoredGraphNode {
  readonly version: unknown;
  readonly stamp: unknown;
  readonly view: unknown;
  readonly schema: unknown;
}

export const graphNodes: Statement<undefined, StoredGraphNode> = {
  name: 'graphNodes',
  text: `
    MATCH (g:Graph)
    RETURN g.version AS version, g.stamp AS stamp, g.view AS view, g.schema AS schema
  `,
  encode: () => ({}),
  decode: ({ version, stamp, view, schema }) => ({ version, stamp, view, schema }),
};

export interface StoredIndex {
  readonly name: string;
  readonly type: string;
  readonly state: string;
  readonly isUnique: boolean;
}

export const storedIndexes: Statement<undefined, StoredIndex> = {
  name: 'storedIndexes',
  text: `
    SHOW INDEXES YIELD name, type, state, owningConstraint
    RETURN name, type, state, owningConstraint IS NOT NULL AS isUnique
  `,
  encode: () => ({}),
  decode: ({ name, type, state, isUnique }) => ({ name, type, state, isUnique }),
};
