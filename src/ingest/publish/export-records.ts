import { GraphChangedError } from '../../errors.ts';
import { graphState } from '../../graph/cypher/graph-state.ts';
import { claimingDatasets } from '../../graph/cypher/kept-claims.ts';
import type { GraphReader } from '../../graph/run.ts';
import { builtInStates } from '../states/built-in-states.ts';
import { linksOfDataset, linksOfRecords } from './data-set-links.ts';
import { type LoadStep, loadOrder } from './load-order.ts';
import { recordFileName } from './record-file-name.ts';
import { recordLines } from './record-lines.ts';

export interface RecordExport {
  readonly graph: GraphReader;
  /** Writes a file of lines, whole. */
  readonly writeFile: (name: string, lines: AsyncIterable<string>) => Promise<void>;
  /** Told the file that is written now, and of how many. */
  readonly onFile?: (name: string, done: number, total: number) => void;
}

export interface RecordExportReport {
  readonly files: readonly string[];
  readonly records: number;
  /** Data sets that no order of loading can restore; see `LoadOrder`. */
  readonly circular: readonly string[];
}

/**
 * Writes all that the graph's data sets state, a file for each, in an order in which they can be
 * loaded. The bytes depend on the claims alone.
 *
 * @throws GraphChangedError where a load came in between; UnrestorableError where a record would not
 * be read as it is kept.
 */
export async function exportRecords({
  graph,
  writeFile,
  onFile = () => undefined,
}: RecordExport): Promise<RecordExportReport> {
  const [before] = await graph.read(graphState, undefined);
  const datasets = await graph.read(claimingDatasets, undefined);
  const { steps, circular } = await orderOf(
    graph,
    datasets.map(({ id }) => id),
  );
  const files: string[] = [];
  let records = 0;
  for (const step of steps) {
    const name = recordFileName(step.dataset, files.length + 1, steps.length);
    onFile(name, files.length, steps.length);
    const kinds = datasets.find(({ id }) => id === step.dataset)?.kinds ?? [];
    await writeFile(
      name,
      recordLines(graph, step, kinds, () => {
        records += step.part === null ? 1 : 0;
      }),
    );
    files.push(name);
  }
  const [after] = await graph.read(graphState, undefined);
  if (before?.stamp !== after?.stamp) {
    throw new GraphChangedError('what was exported first');
  }
  return { files, records, circular };
}

/** A data set that is alone leads to itself only. */
async function orderOf(
  graph: GraphReader,
  ids: readonly string[],
): Promise<{ readonly steps: readonly LoadStep[]; readonly circular: readonly string[] }> {
  if (ids.length < 2) {
    return { steps: ids.map((dataset) => ({ dataset, part: null })), circular: [] };
  }
  const links = [];
  for (const id of ids) {
    links.push(await linksOfDataset(graph, id));
  }
  const states = new Set<string>(builtInStates().map(({ id }) => `state:${id}`));
  return loadOrder(
    links,
    (key) => states.has(key),
    (dataset) => linksOfRecords(graph, dataset),
  );
}
