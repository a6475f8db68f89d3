import type { LoadOptions } from '../ingest/load-options.ts';
import { recordFiles } from '../ingest/read/read-files.ts';

type Choices = Omit<LoadOptions, 'graph' | 'onProgress'>;

/** What `--each` does not go with, and why; null where nothing is wrong. */
export function faultOfEach({
  from,
  dataset,
  'dry-run': dryRun,
}: {
  readonly from: string;
  readonly dataset?: string | undefined;
  readonly 'dry-run': boolean;
}): string | null {
  if (dataset !== undefined) {
    return '--each takes the data set of each file from its header or name, so it goes without --dataset.';
  }
  if (dryRun) {
    return '--each loads files that lead to what the ones before have written, so it goes without --dry-run.';
  }
  return from === 'records' ? null : `--each loads files of records, but got: --from ${from}.`;
}

/** A load for each file, in the order of names; paths that hold none are one load, which says so. */
export async function eachByItself(choices: Choices): Promise<readonly Choices[]> {
  const { files, faults } = await recordFiles(choices.paths);
  return faults.length > 0 ? [choices] : files.map(({ file }) => ({ ...choices, paths: [file] }));
}
