import {
  claimKey,
  endClaims,
  type LoadRow,
  putClaims,
  putLoad,
  raiseVersion,
} from '../../graph/cypher/claims.ts';
import type { GraphTransaction, GraphWriter } from '../../graph/run.ts';
import type { View } from '../../model/view.ts';
import type { LoadPlan } from '../load-plan.ts';
import type { ClaimDifference } from './claim-difference.ts';
import { viewRows } from './view-rows.ts';
import { type OnWritten, writeView } from './write-view.ts';

export interface LoadToWrite extends Pick<LoadPlan, 'version' | 'dataset' | 'difference'> {
  /** Of all claims once the load is done. */
  readonly view: View;
  readonly load: Pick<LoadRow, 'id' | 'startedAt' | 'read' | 'refused'>;
}

/**
 * Writes the claims and the view of a load in one transaction. False where another load came first,
 * so that the graph is not of the plan's version any more: then nothing is written.
 */
export async function writeLoad(
  graph: GraphWriter,
  { version, dataset, difference, view, load }: LoadToWrite,
  onWritten: OnWritten,
): Promise<boolean> {
  const rows = viewRows(view);
  const write = graph.write(async (transaction) => {
    const [before] = await transaction.run(raiseVersion, undefined);
    if (before?.version !== version) {
      throw new OvertakenError();
    }
    await writeClaims(transaction, load.id, difference);
    await writeView(transaction, rows, onWritten);
    await transaction.run(putLoad, {
      ...load,
      dataset: dataset.id,
      kind: dataset.kind,
      endedAt: new Date().toISOString(),
      created: difference.created.length,
      changed: difference.changed.length,
      unchanged: difference.unchanged.length,
      retracted: difference.retracted.length,
    });
    return true;
  });
  return write.catch((error: unknown) => {
    if (error instanceof OvertakenError) {
      return false;
    }
    throw error;
  });
}

/** Thrown to undo a transaction that another load overtook. */
class OvertakenError extends Error {}

const MOST_CLAIMS_A_STATEMENT = 5_000;

async function writeClaims(
  transaction: GraphTransaction,
  load: string,
  { created, changed, retracted }: ClaimDifference,
): Promise<void> {
  const put = [...created, ...changed];
  for (let at = 0; at < put.length; at += MOST_CLAIMS_A_STATEMENT) {
    await transaction.run(putClaims, { load, claims: put.slice(at, at + MOST_CLAIMS_A_STATEMENT) });
  }
  await transaction.run(endClaims, { load, keys: retracted.map(claimKey) });
}
