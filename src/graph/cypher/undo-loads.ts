import { int } from 'neo4j-driver';
import type { Statement } from '../statement.ts';
import type { LoadPhase } from './write-loads.ts';

/** A load as far as somebody who takes it back asks. */
export interface LoadToUndo {
  readonly id: string;
  readonly dataset: string;
  readonly state: 'RUNNING' | 'DONE' | 'FAILED' | 'UNDONE';
  readonly phase: LoadPhase | null;
}

export const loadToUndo: Statement<string, LoadToUndo> = {
  name: 'loadToUndo',
  text: `
    MATCH (l:Load {id: $id})
    RETURN l.id AS id, l.dataset AS dataset, l.state AS state, l.phase AS phase
  `,
  encode: (id) => ({ id }),
  decode: ({ id, dataset, state, phase }) => ({ id, dataset, state, phase }),
};

/** Ids of the loads that can be taken back, the latest first. */
export const undoableLoads: Statement<number, string> = {
  name: 'undoableLoads',
  text: `
    MATCH (l:Load) WHERE l.order > '' AND l.state <> 'UNDONE'
    RETURN l.id AS id ORDER BY l.order DESC LIMIT $most
  `,
  encode: (most) => ({ most: int(most) }),
  decode: ({ id }) => String(id),
};

/** From here on a load can only be taken back, not finished. */
export const beginUndo: Statement<string, undefined> = {
  name: 'beginUndo',
  text: "MATCH (l:Load {id: $id}) SET l.state = 'RUNNING', l.phase = 'UNDO'",
  encode: (id) => ({ id }),
  decode: () => undefined,
};

interface LoadKeys {
  readonly load: string;
  readonly keys: readonly string[];
}

/** Takes away the claims that a load wrote. */
export const removeClaims: Statement<LoadKeys, undefined> = {
  name: 'removeClaims',
  text: `
    UNWIND $keys AS key
    CALL (key) {
      MATCH (c:Claim {key: key}) WHERE c.load = $load
      DELETE c
    }
    CALL (key) {
      MATCH (c:PastClaim {key: key}) WHERE c.load = $load
      DELETE c
    }
  `,
  encode: ({ load, keys }) => ({ load, keys }),
  decode: () => undefined,
};

export interface ReturnedClaims {
  readonly load: string;
  readonly rows: readonly { readonly key: string; readonly endedBy: readonly string[] }[];
}

/** Takes a load from those that ended claims; a claim that nobody else ended is current again. */
export const returnClaims: Statement<ReturnedClaims, undefined> = {
  name: 'returnClaims',
  text: `
    UNWIND $rows AS row
    MATCH (c:PastClaim {key: row.key}) WHERE $load IN ([] + c.endedBy)
    SET c.endedBy = CASE WHEN size(row.endedBy) = 0 THEN null ELSE row.endedBy END
    FOREACH (_ IN CASE WHEN size(row.endedBy) = 0 THEN [1] ELSE [] END |
      SET c:Claim
      REMOVE c:PastClaim)
  `,
  encode: ({ load, rows }) => ({ load, rows }),
  decode: () => undefined,
};

/** Forgets a data set that states nothing. */
export const dropEmptyDataset: Statement<string, undefined> = {
  name: 'dropEmptyDataset',
  text: `
    MATCH (d:Dataset {id: $id})
    WHERE NOT EXISTS { MATCH (c:Claim) WHERE c.dataset = $id }
    DELETE d
  `,
  encode: (id) => ({ id }),
  decode: () => undefined,
};
