import { Gauge, type Registry } from 'prom-client';
import { type LoadStateRow, loadStates } from '../../graph/cypher/load-states.ts';
import { createDeadline } from '../../graph/deadline.ts';
import type { GraphReader } from '../../graph/run.ts';

/** A look must not take as long as a database that is frozen, in milliseconds. */
const LOOK_MS = 900;

/** Loads are processes of their own, so the database is asked. Gives what looks; what fails stays as it was. */
export function loadMetrics(registry: Registry, graph: GraphReader): () => Promise<void> {
  const registers = [registry];
  const labelNames = ['state'] as const;
  const loads = new Gauge({
    name: 'liqa_loads',
    help: 'Loads that are in a state: RUNNING (or broken off so), FAILED, DONE, UNDONE.',
    labelNames,
    registers,
  });
  const latest = new Gauge({
    name: 'liqa_last_load_timestamp_seconds',
    help: 'When the last load of a state ended; of those that have not, when it began.',
    labelNames,
    registers,
  });
  const age = new Gauge({
    name: 'liqa_data_age_seconds',
    help: 'How long ago a load last changed something.',
    registers,
  });
  let doneAt: number | null = null;
  return async () => {
    const rows = await look(graph);
    if (rows !== null) {
      loads.reset();
      latest.reset();
      for (const row of rows) {
        loads.set({ state: row.state }, row.count);
        latest.set({ state: row.state }, Date.parse(row.latest) / 1_000);
      }
      doneAt = doneAtOf(rows);
    }
    age.set(doneAt === null ? Number.NaN : (Date.now() - doneAt) / 1_000);
  };
}

function doneAtOf(rows: readonly LoadStateRow[]): number | null {
  const done = rows.find(({ state }) => state === 'DONE');
  return done === undefined ? null : Date.parse(done.latest);
}

async function look(graph: GraphReader): Promise<readonly LoadStateRow[] | null> {
  const { signal, lift } = createDeadline(LOOK_MS);
  try {
    return await graph.read(loadStates, undefined, { signal });
  } catch {
    return null;
  } finally {
    lift();
  }
}
