import { int } from 'neo4j-driver';
import type { DatasetKind, RecordKind } from '../../model/stated.ts';
import type { Statement } from '../statement.ts';

/** A data set of which there are claims. */
export interface ClaimingDataset {
  readonly id: string;
  /** More than one only where the graph is damaged. */
  readonly kinds: readonly DatasetKind[];
}

/** Every data set that states anything now, by id. */
export const claimingDatasets: Statement<undefined, ClaimingDataset> = {
  name: 'claimingDatasets',
  text: `
    MATCH (c:Claim) WHERE c.dataset >= ''
    WITH c.dataset AS id, collect(DISTINCT c.datasetKind) AS kinds
    RETURN id, kinds ORDER BY id
  `,
  encode: () => ({}),
  decode: ({ id, kinds }) => ({ id, kinds }),
};

export interface ClaimPage {
  readonly dataset: string;
  readonly kind: RecordKind;
  /** The key of the last claim of the page before; null for the first page. */
  readonly after: string | null;
  readonly size: number;
}

export interface KeptClaim {
  readonly key: string;
  readonly id: string;
  readonly content: string;
  readonly hash: string;
}

/**
 * A page of what one data set states of one kind, in the order of the keys' index: Neo4j sorts letters
 * of higher planes now here, now there, but its index always in one order. A key is the JSON of data
 * set, kind and id, so those of one kind lie side by side: between its quote and the sign after a quote.
 */
export const claimsOfKind: Statement<ClaimPage, KeptClaim> = {
  name: 'claimsOfKind',
  text: `
    MATCH (c:Claim)
    USING INDEX c:Claim(key)
    WHERE c.key > $after AND c.key < $end
    RETURN c.key AS key, c.id AS id, c.content AS content, c.hash AS hash
    ORDER BY c.key LIMIT $size
  `,
  encode: ({ dataset, kind, after, size }) => {
    const start = `${JSON.stringify([dataset, kind]).slice(0, -1)},`;
    return { after: after ?? start, end: `${start}#`, size: int(size) };
  },
  decode: ({ key, id, content, hash }) => ({ key, id, content, hash }),
};
