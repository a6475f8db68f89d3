import type { DatasetHeader, Fault, FieldPath } from '../records.ts';
import { headerSchema } from '../validate/record-schema.ts';
import { keptText } from '../validate/text-rules.ts';
import { faultsOfIssues } from '../validate/validate-issues.ts';

/** Reads what a file says of its data set. */
export function readHeader(
  value: unknown,
  file: string,
  lineOf: (path: FieldPath) => number,
): { readonly header: DatasetHeader | null; readonly faults: readonly Fault[] } {
  const { data, error } = headerSchema.safeParse(value);
  const faults = faultsOfIssues(error?.issues ?? [], { file, path: 'dataset', value, lineOf });
  return { header: data ? { id: keptText(data.id), kind: data.kind } : null, faults };
}
